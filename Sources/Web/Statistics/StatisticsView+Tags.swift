import Casework
import Pages

/// The main issues (주요 이슈, K2-08), as counsellors' own tags tell them.
extension StatisticsView {
    private static let most = 10

    /// The tags that may be shown, the most frequent first.
    ///
    /// A tag is a colleague's own word and could name somebody. Whoever counts everybody's sees those that stand in
    /// as many consultations as a release wants; whoever counts their own knows them all.
    var commonTags: [String] {
        let enough = isOwn ? 1 : threshold
        let counts = [now, before].map { $0.table(of: .tags, .consultations) }
        let often = table(.tags, now)
        return Set(counts.flatMap(\.keys))
            .filter { tag in
                !tag.isEmpty && counts.contains { $0[tag, default: 0] >= enough }
            }
            .sorted { (often[$1, default: 0], $0) < (often[$0, default: 0], $1) }
    }

    /// The most frequent tags beside what they were before; nothing where no tag is common.
    var tags: StatisticsSection? {
        let common = Array(commonTags.prefix(Self.most))
        guard let first = common.first else { return nil }
        let often = table(.tags, now)
        let tied = common.filter { often[$0] == often[first] }
        let title =
            often[first] == nil
            ? words("statistics.nothingSaid")
            : words(
                tied.count > 1 ? "statistics.mostTied" : "statistics.most",
                ["what": tied.joined(separator: ", "), "now": "\(often[first] ?? 0)"]
            )
        return StatisticsSection(
            heading: words("statistics.tags"),
            unit: say.name(of: query.unit),
            bars: bars(
                of: .tags,
                only: common,
                title: title,
                note: isOwn
                    ? words("statistics.tagsOwn")
                    : words("statistics.tagsMore", ["threshold": "\(threshold)"])
            )
        )
    }

    /// The tag that rose most.
    var risenTag: Claim? {
        let (now, before) = (table(.tags, now), table(.tags, before))
        let common = Set(commonTags)
        return Claim.rises(from: before, to: now).first { common.contains($0.code) }
    }
}
