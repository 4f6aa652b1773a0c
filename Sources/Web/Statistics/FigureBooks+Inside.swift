import Casework
import Documents
import Pages

extension FigureBooks {
    /// The true numbers of a period, every sheet marked as for inside.
    func book(of view: StatisticsView, on today: Day) -> FigureBook {
        FigureBook(
            title: say(
                "figureBook.title",
                ["center": center, "period": names.name(of: view.query.period)]
            ),
            coverName: say("figureBook.cover"),
            cover: cover(
                view.range,
                view.query.unit,
                .number(Double(view.now.total(view.query.unit)))
            ) + [FigureBook.Line(say("figureBook.madeOn"), .day(today))],
            notes: [say("statistics.aboutUnitsMore"), say("figureBook.inside")],
            mark: say("statistics.inside"),
            sheets: [trend(view), times(view)] + [crossed(view)].compactMap(\.self)
                + StatisticDimension.allCases.compactMap { sheet(of: $0, view) }
        )
    }

    private func heads(_ view: StatisticsView) -> [String] {
        [view.query.period, view.earlier].compactMap(\.self).map { names.name(of: $0) }
    }

    private func sheet(of dimension: StatisticDimension, _ view: StatisticsView) -> FigureSheet? {
        let heads = heads(view)
        let (now, before) = (view.table(dimension, view.now), view.table(dimension, view.before))
        let codes =
            dimension == .tags
            ? view.commonTags : view.codes(of: dimension, in: [view.now, view.before])
        guard dimension != .tags || !codes.isEmpty else { return nil }
        return FigureSheet(
            title: names.name(of: dimension),
            heads: [names.name(of: dimension)] + heads,
            rows: codes.map { code in
                [.text(names.label(of: code, in: dimension))]
                    + [now, before].prefix(heads.count).map { .number(Double($0[code] ?? 0)) }
            }
        )
    }

    private func trend(_ view: StatisticsView) -> FigureSheet {
        FigureSheet(
            title: say("statistics.trend"),
            heads: [say("statistics.unit")] + view.series.map { names.shortName(of: $0) },
            rows: StatisticsQuery.units.map { unit in
                [.text(names.name(of: unit))]
                    + view.tallies.map { .number(Double($0.total(unit))) }
            }
                + view.reportRows.map { row in
                    [.text(row.label)] + row.counts.map { .number(Double($0)) }
                }
        )
    }

    /// Times, repeats and what is open, as numbers to reckon with.
    private func times(_ view: StatisticsView) -> FigureSheet {
        let heads = heads(view)
        return FigureSheet(
            title: say("statistics.timesTaken"),
            heads: [say("statistics.measure")] + heads,
            rows: view.measures.map { measure in
                [.text(measure.label)]
                    + measure.numbers.prefix(heads.count).map { number in
                        number.map { .number(Double($0)) } ?? .empty
                    }
            }
        )
    }

    /// The two questions that were seen together on the page.
    private func crossed(_ view: StatisticsView) -> FigureSheet? {
        guard let pair = view.query.crossed, view.fault(of: pair) == nil else { return nil }
        let (heads, rows) = view.crossed(pair)
        return FigureSheet(
            title: names.name(of: pair),
            heads: [names.name(of: pair.rows)] + heads,
            rows: rows.map { row in [.text(row.label)] + row.counts.map { .number(Double($0)) } }
        )
    }
}
