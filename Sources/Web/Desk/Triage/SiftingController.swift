import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// Closes new reports unread when a flood of them is not meant for the center (B3 44).
struct SiftingController {
    let world: World
    private static let address = Link.sifting

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try require(context)
        let query = request.uri.queryParameters
        let page = query["page"].flatMap { Int($0) } ?? 1
        let notices: [String?] = ["closed", "skipped", "damaged", "failed", "reopened"].map {
            name in
            guard let count = query[Substring(name)].flatMap({ Int($0) }), count > 0 else {
                return nil
            }
            return DeskView(world: world, context).words(
                "sifting.\(name)",
                ["count": String(count)]
            )
        }
        return try await show(
            context,
            page: page,
            isAll: query["all"] != nil,
            notice: notices.compactMap { $0 }.joined(separator: " ")
        )
    }

    func confirm(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try require(context)
        let chosen = Self.chosen(form)
        guard !chosen.isEmpty else {
            return try await show(context, page: 1, isAll: false, isFaulty: true)
        }
        let view = DeskView(world: world, context)
        return world.answer(
            SiftingConfirmationPage(
                frame: view.frame(back: Self.address, isReports: true),
                heading: view.words("sifting.confirm", ["count": String(chosen.count)]),
                codes: chosen.map { SiftedCode(code: $0.description) },
                action: "\(Self.address)/closure",
                back: Self.address
            ),
            in: view.language
        )
    }

    func close(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try require(context)
        let outcome = try await Sifting(world: world, context).act(
            on: Self.chosen(form),
            .dismissed
        ) { try $0.dismiss() }
        return redirect("closed", outcome)
    }

    func reopen(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try require(context)
        let sifting = Sifting(world: world, context)
        let outcome = try await sifting.act(on: sifting.last(), .reopened) { try $0.reopen() }
        return redirect("reopened", outcome)
    }

    private func redirect(_ done: String, _ outcome: Sifting.Outcome) -> Response {
        let counts = [
            (done, outcome.done), ("skipped", outcome.skipped), ("damaged", outcome.damaged),
            ("failed", outcome.failed),
        ]
        let query = counts.filter { $0.1 > 0 }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return .redirect(to: query.isEmpty ? Self.address : "\(Self.address)?\(query)")
    }

    /// For others the page does not exist.
    private func require(_ context: OfficerContext) throws {
        guard context.officer.may(.closeInBulk) else { throw HTTPError(.notFound) }
    }

    private static func chosen(_ form: Form) -> [FolderID] {
        var seen: Set<FolderID> = []
        return Array(
            form.all("report").compactMap { FolderID($0) }.filter { seen.insert($0).inserted }
                .prefix(Sifting.most)
        )
    }

    private func show(
        _ context: OfficerContext,
        page: Int,
        isAll: Bool,
        notice: String = "",
        isFaulty: Bool = false
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let shelf = ReportShelf(world: world, context)
        let sifting = Sifting(world: world, context)
        let total = try await shelf.counts()[.new] ?? 0
        let pages = max(1, (total + Sifting.most - 1) / Sifting.most)
        let page = min(max(1, page), pages)
        let first = (page - 1) * Sifting.most
        let rows = try await shelf.take(.stage(.new), offset: first, limit: Sifting.most)
        let sizes = try await sifting.sizes(of: rows.map(\.folder.id))
        let last = try await sifting.last().count
        let own = Self.address(page)
        return world.answer(
            SiftingPage(
                frame: view.frame(back: own, isReports: true),
                summary: view.words("sifting.summary", ["count": String(total)]),
                notice: notice.isEmpty ? nil : notice,
                fault: isFaulty ? view.words("sifting.chosenNone") : nil,
                action: "\(Self.address)/confirmation",
                rows: rows.map { view.siftingRow($0, size: sizes[$0.folder.id], isAll: isAll) },
                paging: pages == 1
                    ? nil
                    : Paging(
                        position: "\(first + 1)–\(first + rows.count) / \(total)",
                        previous: page > 1 ? Self.address(page - 1) : nil,
                        next: page < pages ? Self.address(page + 1) : nil
                    ),
                all: isAll ? nil : "\(Self.address)?page=\(page)&all=1",
                none: isAll ? own : nil,
                last: last == 0
                    ? nil
                    : LastSifting(
                        words: view.words("sifting.last", ["count": String(last)]),
                        action: "\(Self.address)/reopening"
                    ),
                isEmpty: rows.isEmpty
            ),
            in: view.language,
            status: isFaulty ? .unprocessableContent : .ok
        )
    }

    private static func address(_ page: Int) -> String {
        page > 1 ? "\(address)?page=\(page)" : address
    }
}

extension DeskView {
    /// A new report as far as it may be known unread.
    fileprivate func siftingRow(_ row: ReportShelf.Row, size: Int?, isAll: Bool) -> SiftingRow {
        SiftingRow(
            code: row.folder.id.description,
            address: Link.report(row.folder.id),
            title: row.summary.map { kinds($0.kinds) } ?? words("damage.row"),
            received: day(row.folder.openedOn),
            language: row.summary.map { words("shown.language.\($0.language.rawValue)") } ?? "",
            size: words("sifting.upTo", ["size": String(size ?? 0)]),
            isChosen: isAll && row.summary != nil
        )
    }
}
