import Casework
import Pages

/// The page of numbers of one period, put together from what was counted.
struct StatisticsView {
    let desk: DeskView
    let say: StatisticWords
    let query: StatisticsQuery
    let target: SoftTarget
    let columns: RecordColumns
    /// Up to six periods since the first record, the asked one last.
    let series: [StatisticPeriod]
    let tallies: [Tally]
    let now: Tally
    let before: Tally
    /// The period before; none where nothing was recorded yet, so that no zero is taken for a count.
    let earlier: StatisticPeriod?
    /// What came without a name in each period of the series, and in the one before; zeroes for whoever
    /// counts only their own.
    let reports: [ReportCount]
    let reportsBefore: ReportCount
    /// Whether only what the officer wrote is counted.
    let isOwn: Bool
    /// From how many consultations on a tag is shown to whoever counts everybody's.
    let threshold: Int

    static let length = 6

    init(
        _ desk: DeskView,
        _ query: StatisticsQuery,
        _ columns: RecordColumns,
        reports dates: [ReportDates] = [],
        _ center: OpenCenter,
        isOwn: Bool
    ) {
        self.desk = desk
        self.query = query
        self.columns = columns
        self.isOwn = isOwn
        let world = desk.world
        let counting = world.counting(of: center.id)
        let terms = counting.terms
        threshold = counting.rule.threshold
        say = StatisticWords(
            words: desk.words,
            book: world.counselling(of: center.id).codes,
            terms: terms
        )
        let target = SoftTarget(
            workingDays: center.profile.answerWithin,
            holidays: world.holidays
        )
        self.target = target
        let all = query.period.series(Self.length, terms: terms)
        let first = [columns.firstDay, dates.map(\.cameOn).min()].compactMap(\.self).min()
        let begun = all.firstIndex { period in
            first.map { period.range(terms: terms).last >= $0 } ?? false
        }
        series = Array(all.dropFirst(min(begun ?? all.count, all.count - 1)))
        let (last, crossed) = (series.count - 1, query.crossed)
        tallies = series.enumerated().map { place, period in
            Tally(
                period.range(terms: terms),
                of: columns,
                crossing: place == last ? crossed.map { [$0] } ?? [] : [],
                target: target
            )
        }
        now = tallies[last]
        earlier = series.dropLast().last
        before =
            tallies.dropLast().last
            ?? Tally(all[all.count - 2].range(terms: terms), of: columns, target: target)
        reports = tallies.map { ReportCount(dates, in: $0.period, target: target) }
        reportsBefore = ReportCount(dates, in: before.period, target: target)
    }

    var words: Words { desk.words }
    var range: DayRange { now.period }
    /// Whether nobody talked and nothing ended; reports may have come all the same.
    var isEmpty: Bool { now.total(.notes) == 0 && now.handlings.count == 0 }

    /// The codes of a question in the center's order, and behind them what the records carry besides.
    func codes(of dimension: StatisticDimension, in tallies: [Tally]) -> [String] {
        let listed = dimension.categories(of: say.book)
        let met = Set(tallies.flatMap { $0.table(of: dimension, query.unit).keys })
        let kept = listed.filter { code in
            met.contains(code) || !isRetired(code, dimension) && code != StatisticDimension.unknown
        }
        return kept + met.subtracting(listed).sorted()
    }

    private func isRetired(_ code: String, _ dimension: StatisticDimension) -> Bool {
        guard let known = dimension.list.flatMap({ say.book[$0][code] }) else { return false }
        return !known.isOffered(on: desk.world.today)
    }

    /// What is counted up to today only.
    var soFar: String? {
        range.contains(desk.world.today) && range.last > desk.world.today
            ? words(
                "statistics.soFar",
                ["day": desk.world.today.shortWords(in: desk.language)]
            ) : nil
    }

    var emptyHeading: String {
        words(hasReports ? "statistics.emptyTalks" : "statistics.emptyShort")
    }

    /// Why there is nothing; nothing where somebody talked.
    var emptyWords: String {
        guard isEmpty else { return "" }
        if hasReports { return words("statistics.emptyTalksMore") }
        if range.first > desk.world.today { return words("statistics.emptyFuture") }
        if let first = columns.firstDay, range.last < first {
            return words("statistics.emptyBefore", ["day": first.words(in: desk.language)])
        }
        return words("statistics.emptyMore")
    }
}
