import Casework
import Foundation

/// Tells invented stories and prints what each center released, one JSON object a line, for the judge.
///
/// `releases 1 1000` tells the stories of the seeds from 1 to 1000, and the hard ones before.
@main
struct Releases {
    static func main() throws {
        let seeds = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let range = (seeds.first ?? 1)...(seeds.last ?? 1_000)
        for var story in Story.hard + range.map(Story.init(seed:)) {
            let told = Told(
                name: story.name,
                unit: story.unit,
                releases: story.told().releases
            )
            print(String(decoding: try encoder.encode(told), as: UTF8.self))
        }
    }
}

private struct Told: Encodable {
    let name: String
    let unit: StatisticUnit
    let releases: [Release]
}
