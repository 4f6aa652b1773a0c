import Casework
import Hummingbird
import Pages
import Storage

/// All reports an officer can open, by stage, a page at a time.
struct ReportsController {
    let world: World
    static let perPage = 50

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let shelf = ReportShelf(world: world, context)
        let query = request.uri.queryParameters
        let stage = query["stage"].flatMap { ReportStage(rawValue: String($0)) }
        let page = max(1, query["page"].flatMap { Int($0) } ?? 1)
        let counts = try await shelf.counts()
        let stages = stage.map { [$0] } ?? ReportStage.allCases
        let total = stages.reduce(0) { $0 + (counts[$1] ?? 0) }
        // An address typed by hand may point beyond the end.
        let start = min((page - 1).multipliedCapped(by: Self.perPage), max(0, total - 1))
        let first = start / Self.perPage * Self.perPage
        let groups = try await groups(
            of: stages,
            counts: counts,
            from: first,
            on: shelf,
            view: view
        )
        return world.answer(
            ReportsPage(
                frame: view.frame(back: Self.address(stage, page), isReports: true),
                summary: view.words("reports.summary", ["count": String(total)]),
                stages: choices(stage, view),
                groups: groups,
                paging: paging(stage, first: first, total: total),
                isEmpty: counts.values.allSatisfy { $0 == 0 },
                isFilteredEmpty: total == 0 && counts.values.contains { $0 > 0 },
                reporterAddress: world.reporterOrigin + Link.window(view.language),
                sifting: (counts[.new] ?? 0) > 0 && context.officer.may(.closeInBulk)
                    ? Link.sifting : nil,
                overview: try await OverviewController(world: world).link(for: context, view)
            ),
            in: view.language
        )
    }

    private func groups(
        of stages: [ReportStage],
        counts: [ReportStage: Int],
        from first: Int,
        on shelf: ReportShelf,
        view: DeskView
    ) async throws -> [StageGroup] {
        var (skipped, left) = (first, Self.perPage)
        var groups: [StageGroup] = []
        for stage in stages {
            let count = counts[stage] ?? 0
            guard skipped < count else {
                skipped -= count
                continue
            }
            guard left > 0 else { break }
            let rows = try await shelf.take(.stage(stage), offset: skipped, limit: left)
                .map { view.row($0) }
            (skipped, left) = (0, left - rows.count)
            guard let first = rows.first else { continue }
            groups.append(
                StageGroup(
                    name: view.words("stage.\(stage.rawValue)"),
                    note: view.words("stage.\(stage.rawValue)More"),
                    first: first,
                    rest: Array(rows.dropFirst()),
                    span: rows.count
                )
            )
        }
        return groups
    }

    private func choices(_ chosen: ReportStage?, _ view: DeskView) -> [Choice] {
        [Choice(code: "", words: view.words("reports.all"), isChosen: chosen == nil)]
            + ReportStage.allCases.map { stage in
                Choice(
                    code: stage.rawValue,
                    words: view.words("stage.\(stage.rawValue)"),
                    isChosen: stage == chosen
                )
            }
    }

    private func paging(_ stage: ReportStage?, first: Int, total: Int) -> Paging? {
        guard total > Self.perPage else { return nil }
        let page = first / Self.perPage + 1
        let last = min(first + Self.perPage, total)
        return Paging(
            position: "\(first + 1)–\(last) / \(total)",
            previous: page > 1 ? Self.address(stage, page - 1) : nil,
            next: last < total ? Self.address(stage, page + 1) : nil
        )
    }

    static func address(_ stage: ReportStage?, _ page: Int) -> String {
        let parts =
            (stage.map { ["stage=\($0.rawValue)"] } ?? []) + (page > 1 ? ["page=\(page)"] : [])
        return parts.isEmpty ? Link.reports : "\(Link.reports)?\(parts.joined(separator: "&"))"
    }
}

extension Int {
    /// A product that stays a number for a page of nine hundred digits.
    fileprivate func multipliedCapped(by factor: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
