package import Foundation

/// Where the styles, the icon and the desk's script lie beside the program.
package enum PublicFolder {
    package static var ours: URL { Bundle.module.bundleURL.appending(path: "public") }
}
