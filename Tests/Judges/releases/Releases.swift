import Casework
import Foundation

/// Tells invented stories and prints what each center released, one JSON object a line, for the judge.
///
/// `releases 1 1000` tells the stories of the seeds from 1 to 1000.
@main
struct Releases {
    static func main() throws {
        let seeds = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for seed in (seeds.first ?? 1)...(seeds.last ?? 1_000) {
            var story = Story(seed: seed)
            let ledger = story.told()
            let told = Told(
                name: story.name,
                unit: story.unit,
                releases: ledger.releases
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
