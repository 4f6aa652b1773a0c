import Foundation
@main struct Gyeot { static func main() { print(Bundle.module.bundlePath) } }
