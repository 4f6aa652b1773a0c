import Casework
import Pages

extension ReleaseView {
    /// The tables as they are out, and inside with the reason of each hidden cell.
    func tables(of published: PublishedRelease, reasons release: Release? = nil)
        -> [ReleaseTableShown]
    {
        published.tables.map { table in
            shown(table, in: published, release?.table(of: table.dimension))
        }
            + published.crosses.enumerated().map { place, cross in
                shown(cross, release.map { $0.crosses[place] })
            }
    }

    private var veil: String { say("statistics.veil") }

    private func shown(
        _ table: PublishedRelease.Table,
        in published: PublishedRelease,
        _ decided: ReleasedTable?
    ) -> ReleaseTableShown {
        let labels = table.categories.map { names.label(of: $0, in: table.dimension) }
        let reasons = zip(table.categories, labels).compactMap { code, label in
            reason(decided?[code], label)
        }
        return ReleaseTableShown(
            id: "released-\(table.dimension.rawValue)",
            title: names.name(of: table.dimension),
            table: NumberTable(
                corner: names.name(of: table.dimension),
                heads: [names.name(of: published.unit)],
                rows: zip(labels, table.numbers).map {
                    NumberRow(label: $0, counts: [$1], veil: veil)
                },
                foot: NumberRow(
                    label: say("statistics.all"),
                    counts: [published.total],
                    veil: veil
                )
            ),
            reasons: reasons
        )
    }

    private func shown(_ cross: PublishedRelease.Cross, _ decided: ReleasedCross?)
        -> ReleaseTableShown
    {
        let rows = cross.rows.map { names.label(of: $0, in: cross.crossed.rows) }
        let columns = cross.columns.map { names.label(of: $0, in: cross.crossed.columns) }
        let reasons = decided.map { decided in
            rows.indices.flatMap { row in
                columns.indices.compactMap { column in
                    reason(decided.cells[row][column], "\(rows[row]), \(columns[column])")
                }
            }
        }
        return ReleaseTableShown(
            id: "released-\(cross.crossed.rows.rawValue)-\(cross.crossed.columns.rawValue)",
            title: names.name(of: cross.crossed),
            table: NumberTable(
                corner: names.name(of: cross.crossed.rows),
                heads: columns,
                rows: zip(rows, cross.numbers).map {
                    NumberRow(label: $0, counts: $1, veil: veil)
                }
            ),
            reasons: reasons ?? []
        )
    }

    private func reason(_ showing: Showing?, _ label: String) -> Fact? {
        guard let showing, let reason = showing.reason else { return nil }
        return Fact(
            name: label,
            words: say(
                "releases.reason",
                ["number": "\(showing.number)", "why": say("hiddenReason.\(reason.rawValue)")]
            )
        )
    }
}
