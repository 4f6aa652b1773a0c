import Casework
import Documents
import Pages

/// Puts tables into books to take along, in one language.
struct FigureBooks {
    let names: StatisticWords
    let center: String
    /// What a span of days is called.
    let name: (DayRange) -> String

    func say(_ key: String, _ fillings: [String: String] = [:]) -> String {
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

    func cover(_ period: DayRange, _ unit: StatisticUnit, _ total: Cell) -> [FigureBook
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
