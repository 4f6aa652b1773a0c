import Casework
import Documents
import Pages

/// Puts tables into books to take along, in one language.
struct FigureBooks {
    let names: StatisticWords
    let center: String
    /// What a span of days is called.
    let name: (DayRange) -> String

    private func say(_ key: String, _ fillings: [String: String] = [:]) -> String {
        names.words(key, fillings)
    }

    /// A release as it is out: nothing in it that is not out.
    func book(of published: PublishedRelease, releasedOn: Day) -> FigureBook {
        let veil = Cell.text(say("statistics.veil"))
        let total = Cell.number(Double(published.total))
        func cell(_ number: Int?) -> Cell { number.map { .number(Double($0)) } ?? veil }
        let tables = published.tables.map { table in
            FigureSheet(
                title: names.name(of: table.dimension),
                heads: [names.name(of: table.dimension), names.name(of: published.unit)],
                rows: zip(table.categories, table.numbers).map { code, number in
                    [.text(names.label(of: code, in: table.dimension)), cell(number)]
                },
                foot: [.text(say("statistics.all")), total]
            )
        }
        let crosses = published.crosses.map { cross in
            FigureSheet(
                title: names.name(of: cross.crossed),
                heads: [names.name(of: cross.crossed.rows)]
                    + cross.columns.map { names.label(of: $0, in: cross.crossed.columns) },
                rows: zip(cross.rows, cross.numbers).map { code, numbers in
                    [.text(names.label(of: code, in: cross.crossed.rows))] + numbers.map(cell)
                }
            )
        }
        return FigureBook(
            title: say("figureBook.title", ["center": center, "period": name(published.period)]),
            coverName: say("figureBook.cover"),
            cover: cover(published.period, published.unit, total) + [
                FigureBook.Line(say("releases.on"), .day(releasedOn)),
                FigureBook.Line(
                    say("releases.rule"),
                    .text(names.rule(of: published))
                ),
            ],
            notes: [say("statistics.aboutUnitsMore"), say("figureBook.hidden")],
            sheets: tables + crosses
        )
    }

    /// The true numbers of a period, every sheet marked as for inside.
    func book(of view: StatisticsView, on today: Day) -> FigureBook {
        let heads = [view.query.period, view.earlier].compactMap(\.self).map {
            names.name(of: $0)
        }
        let sheets = StatisticDimension.allCases.compactMap { dimension -> FigureSheet? in
            let (now, before) = (
                view.table(dimension, view.now), view.table(dimension, view.before)
            )
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
        let trend = FigureSheet(
            title: say("statistics.trend"),
            heads: [say("statistics.unit")] + view.series.map { names.shortName(of: $0) },
            rows: StatisticsQuery.units.map { unit in
                [.text(names.name(of: unit))]
                    + view.tallies.map { .number(Double($0.total(unit))) }
            }
        )
        return FigureBook(
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
            sheets: [trend] + sheets
        )
    }

    private func cover(_ period: DayRange, _ unit: StatisticUnit, _ total: Cell) -> [FigureBook
        .Line]
    {
        [
            FigureBook.Line(say("figureBook.center"), .text(center)),
            FigureBook.Line(say("statistics.from"), .day(period.first)),
            FigureBook.Line(say("statistics.to"), .day(period.last)),
            FigureBook.Line(say("statistics.unit"), .text(names.name(of: unit))),
            FigureBook.Line(say("statistics.all"), total),
        ]
    }
}
