import Casework
import Pages

/// How a release is chosen and shown at the desk.
struct ReleaseView {
    let desk: DeskView
    let names: StatisticWords

    init(_ desk: DeskView, of center: CenterID) {
        self.desk = desk
        names = StatisticWords(
            words: desk.words,
            book: desk.world.counselling(of: center).codes,
            terms: desk.world.counting(of: center).terms
        )
    }

    func say(_ key: String, _ fillings: [String: String] = [:]) -> String {
        desk.words(key, fillings)
    }

    /// A span of days by the name it has, or its two days.
    func name(of range: DayRange) -> String {
        for kind in StatisticPeriod.Kind.allCases where kind != .days {
            let period = StatisticPeriod(kind, around: range.first)
            if period.range(terms: names.terms) == range { return names.name(of: period) }
        }
        return names.name(of: .days(range))
    }

    func words(of trouble: Releasing.Trouble) -> String {
        switch trouble {
        case .noKey: say("releases.noKey")
        case .movedOn: say("releases.movedOn")
        }
    }

    func words(of refusal: ReleaseRefusal) -> String {
        func period(_ key: String, _ range: DayRange) -> String {
            say("releaseRefusal.\(key)", ["period": name(of: range)])
        }
        return switch refusal {
        case .cuts(let range): period("cuts", range)
        case .released(let range): period("released", range)
        case .otherUnit(_, let range): period("otherUnit", range)
        case .notOver(let last):
            say("releaseRefusal.notOver", ["period": last.words(in: desk.language)])
        case .tooFew: say("releaseRefusal.tooFew")
        case .tooFewBesideEarlier: say("releaseRefusal.tooFewBesideEarlier")
        case .nothingToShow: say("releaseRefusal.nothingToShow")
        }
    }

    /// Periods that are over, the last ones first; any other that was asked for besides.
    func periods(_ query: ReleaseQuery, foundedOn: Day) -> [PeriodBundle] {
        let today = desk.world.today
        let chosen = query.period.map { $0.code(terms: names.terms) }
        let kinds = StatisticPeriod.Kind.allCases.filter { $0 != .days }
        var bundles = kinds.map { kind in
            let over = StatisticPeriod(kind, around: today)
                .series(StatisticsView.most(kind), terms: names.terms).reversed()
                .filter { $0.range(terms: names.terms).last < today }
            return PeriodBundle(
                name: say("statisticPeriod.\(kind)"),
                choices: over.map { choice($0, chosen) }
            )
        }
        if let period = query.period,
            !bundles.contains(where: { $0.choices.contains(where: \.isChosen) })
        {
            bundles.append(
                PeriodBundle(
                    name: say("statisticPeriod.\(period.kind)"),
                    choices: [choice(period, chosen)]
                )
            )
        }
        return bundles
    }

    private func choice(_ period: StatisticPeriod, _ chosen: String?) -> Choice {
        let code = period.code(terms: names.terms)
        return Choice(code: code, words: names.name(of: period), isChosen: code == chosen)
    }

    func units(_ query: ReleaseQuery) -> [Choice] {
        StatisticsQuery.units.map {
            Choice(code: $0.rawValue, words: names.name(of: $0), isChosen: $0 == query.unit)
        }
    }

    /// At first what an annual report usually has.
    func tables(_ query: ReleaseQuery, isSent: Bool) -> [Choice] {
        let usual: [StatisticDimension] = [.kind, .client, .channel, .mode]
        let chosen = isSent ? query.tables : usual
        return ReleaseQuery.dimensions.map {
            Choice(
                code: $0.rawValue,
                words: names.name(of: $0),
                isChosen: chosen.contains($0)
            )
        }
    }

    func crosses(_ query: ReleaseQuery) -> [CrossChoice] {
        (0..<ReleaseQuery.mostCrosses).map { place in
            let pair = query.crosses.indices.contains(place) ? query.crosses[place] : nil
            return CrossChoice(
                number: place + 1,
                rows: choices(pair?.rows),
                columns: choices(pair?.columns)
            )
        }
    }

    private func choices(_ chosen: StatisticDimension?) -> [Choice] {
        [Choice(code: "", words: say("releases.none"), isChosen: chosen == nil)]
            + ReleaseQuery.dimensions.map {
                Choice(code: $0.rawValue, words: names.name(of: $0), isChosen: $0 == chosen)
            }
    }

    /// What would help where more than a third of the cells is hidden.
    private func advice(_ published: PublishedRelease) -> String? {
        let cells =
            published.tables.flatMap(\.numbers)
            + published.crosses.flatMap { $0.numbers.flatMap { $0 } }
        let hidden = cells.count { $0 == nil }
        guard hidden * 3 > cells.count else { return nil }
        return say("releases.advice", ["hidden": "\(hidden)", "cells": "\(cells.count)"])
    }

    func preview(_ draft: Releasing.Draft, _ form: Form, _ query: ReleaseQuery) -> ReleasePreview {
        let release = draft.release
        let published = PublishedRelease(release)
        return ReleasePreview(
            heading: name(of: release.period),
            total: "\(names.name(of: release.unit)) \(release.total)",
            tables: tables(of: published, reasons: release),
            advice: advice(published),
            leftOut: release.leftOut.map { table in
                Fact(
                    name: table.dimensions.map { names.name(of: $0) }.joined(separator: " × "),
                    words: say("tableRefusal.\(table.refusal.rawValue)")
                )
            },
            asked: ["period", "from", "to", "unit", "table", "rows", "columns"].flatMap { name in
                form.all(name).map { Fact(name: name, words: $0) }
            },
            seen: draft.seen,
            after: "\(draft.after)"
        )
    }
}
