import Casework
import Pages
import Vault

extension StatisticsView {
    var totals: String {
        words(
            "statistics.totals",
            [
                "notes": "\(now.total(.notes))", "consultations": "\(now.total(.consultations))",
                "persons": "\(now.total(.persons))",
            ]
        )
    }

    /// The periods to choose from: back to the first record, and no longer than anybody looks back.
    func filters(foundedOn: Day) -> StatisticsFilters {
        let first = min(columns.firstDay ?? foundedOn, foundedOn)
        let chosen = query.period.code(terms: say.terms)
        let bundles = StatisticPeriod.Kind.allCases.compactMap { kind -> PeriodBundle? in
            guard kind != .days || query.period.kind == .days else { return nil }
            var periods =
                (kind == .days ? nil : StatisticPeriod(kind, around: desk.world.today))
                .map { $0.series(Self.most(kind), terms: say.terms).reversed() } ?? []
            periods = periods.filter { $0.range(terms: say.terms).last >= first }
            if kind == query.period.kind,
                !periods.contains(where: { $0.code(terms: say.terms) == chosen })
            {
                periods.append(query.period)
            }
            return PeriodBundle(
                name: words("statisticPeriod.\(kind)"),
                choices: periods.map { period in
                    let code = period.code(terms: say.terms)
                    return Choice(
                        code: code,
                        words: say.name(of: period),
                        isChosen: code == chosen
                    )
                }
            )
        }
        return StatisticsFilters(
            periods: bundles,
            units: StatisticsQuery.units.map {
                Choice(code: $0.rawValue, words: say.name(of: $0), isChosen: $0 == query.unit)
            },
            from: query.from,
            to: query.to,
            shown: query.period.kind == .days ? chosen : nil,
            fault: query.isFaulty ? words("statistics.daysWrong") : nil
        )
    }

    static func most(_ kind: StatisticPeriod.Kind) -> Int {
        switch kind {
        case .term: 20
        case .academicYear, .calendarYear: 10
        case .quarter: 12
        case .month: 24
        case .days: 0
        }
    }

    /// Any two questions counted together.
    var cross: StatisticsCross? {
        guard !isEmpty else { return nil }
        let pair = query.crossed ?? CrossedDimensions(rows: .kind, columns: .channel)
        let fault = query.crossed.flatMap(self.fault)
        func choices(_ chosen: StatisticDimension) -> [Choice] {
            StatisticDimension.questions.map {
                Choice(code: $0.rawValue, words: say.name(of: $0), isChosen: $0 == chosen)
            }
        }
        let isShown = query.crossed != nil && fault == nil
        return StatisticsCross(
            period: query.period.code(terms: say.terms),
            unit: query.unit.rawValue,
            rows: choices(pair.rows),
            columns: choices(pair.columns),
            title: isShown ? say.name(of: pair) : nil,
            table: isShown ? crossTable(pair) : nil,
            fault: fault
        )
    }

    /// Why two questions cannot be counted together.
    func fault(of pair: CrossedDimensions) -> String? {
        if pair.rows == pair.columns { return words("statistics.crossSame") }
        let isApart = pair.rows.isSaidByEnding != pair.columns.isSaidByEnding
        return isApart ? words("statistics.crossApart") : nil
    }

    /// Two questions counted together: what the columns are called, and each row with its numbers.
    func crossed(_ pair: CrossedDimensions) -> (
        heads: [String], rows: [(label: String, counts: [Int])]
    ) {
        let (rows, columns) = (codes(of: pair.rows, in: [now]), codes(of: pair.columns, in: [now]))
        return (
            columns.map { say.label(of: $0, in: pair.columns) },
            rows.map { row in
                (
                    say.label(of: row, in: pair.rows),
                    columns.map { now.number(query.unit, row: row, column: $0, of: pair) }
                )
            }
        )
    }

    private func crossTable(_ pair: CrossedDimensions) -> NumberTable {
        let (heads, rows) = crossed(pair)
        return NumberTable(
            corner: say.name(of: pair.rows),
            heads: heads,
            rows: rows.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
        )
    }

    /// How the numbers are taken along inside.
    var papers: StatisticsPapers {
        StatisticsPapers(
            action: Link.statisticsPapers,
            token: desk.session?.token.formToken ?? "",
            period: query.period.code(terms: say.terms),
            unit: query.unit.rawValue,
            rows: query.crossed?.rows.rawValue ?? "",
            columns: query.crossed?.columns.rawValue ?? "",
            forms: ["xlsx", "csv"].map {
                Choice(code: $0, words: words("statistics.\($0)"), isChosen: $0 == "xlsx")
            }
        )
    }
}
