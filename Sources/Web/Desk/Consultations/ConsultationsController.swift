import Casework
import Hummingbird
import Pages
import Storage

/// The list of consultations that an officer can open, a page at a time.
struct ConsultationsController {
    let world: World
    static let perPage = 50

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let shelf = ConsultationShelf(world: world, context)
        let query = request.uri.queryParameters
        let asked = query["stage"].map(String.init)
        let stage =
            asked == "all" ? nil : asked.flatMap { ConsultationStage(rawValue: $0) } ?? .open
        let counts = try await shelf.counts()
        let all = counts.values.reduce(0, +)
        let total = stage.map { counts[$0] ?? 0 } ?? all
        let page = min(
            max(1, query["page"].flatMap { Int($0) } ?? 1),
            max(1, (total + Self.perPage - 1) / Self.perPage)
        )
        let offset = (page - 1) * Self.perPage
        let rows = try await shelf.take(
            stage.map { .stage($0) } ?? .all,
            offset: offset,
            limit: Self.perPage
        )
        let code = stage?.rawValue ?? "all"
        return world.answer(
            ConsultationsPage(
                frame: view.frame(
                    back: "\(Link.consultations)?stage=\(code)&page=\(page)",
                    isConsultations: true
                ),
                notice: view.consultationNotice(of: request),
                summary: view.words(
                    "consultations.summary",
                    ["open": String(counts[.open] ?? 0), "count": String(all)]
                ),
                stages: view.stageChoices(stage),
                handovers: context.officer.may(.handOver) ? Link.handovers : nil,
                rows: rows.map { view.row($0) },
                paging: total > Self.perPage
                    ? Paging(
                        position: "\(offset + 1)–\(min(offset + Self.perPage, total)) / \(total)",
                        previous: page > 1 ? Self.address(code, page - 1) : nil,
                        next: offset + Self.perPage < total ? Self.address(code, page + 1) : nil
                    ) : nil,
                isEmpty: all == 0,
                isFilteredEmpty: total == 0 && all > 0,
                overview: all == 0
                    ? try await OverviewController(world: world).link(for: context, view) : nil
            ),
            in: view.language
        )
    }

    private static func address(_ stage: String, _ page: Int) -> String {
        "\(Link.consultations)?stage=\(stage)&page=\(page)"
    }
}

extension DeskView {
    fileprivate func stageChoices(_ chosen: ConsultationStage?) -> [Choice] {
        ConsultationStage.allCases.map { stage in
            Choice(
                code: stage.rawValue,
                words: words("consultations.stages.\(stage.rawValue)"),
                isChosen: stage == chosen
            )
        } + [Choice(code: "all", words: words("consultations.all"), isChosen: chosen == nil)]
    }

    /// One consultation in a list: who, about what, and what waits.
    func row(_ row: ConsultationShelf.Row) -> ConsultationRow {
        let summary = row.summary
        let count = summary?.promises ?? 0
        return ConsultationRow(
            address: Link.consultation(row.folder.id),
            title: summary.map { name(of: $0.client) } ?? words("damage.row"),
            kind: summary?.kind.map { counselling.codes.words(of: $0, in: .kinds, language) },
            number: consultationNumber(row.folder.number),
            mark: summary?.isImported == true ? words("consultation.imported") : nil,
            notes: words("consultations.notes", ["count": String(summary?.notes ?? 0)]),
            lastHeld: summary?.lastHeldOn.map(day),
            next: due(summary?.appointment?.day),
            time: summary?.appointment?.time?.words(in: language),
            promises: count == 0
                ? nil : words("consultations.promised", ["count": String(count)]),
            promiseDue: count == 0 ? nil : due(summary?.promiseDueOn)
        )
    }

    /// How the lists and the rules of this officer's center are.
    var counselling: Counselling {
        session.map { world.counselling(of: $0.officer.center) } ?? Counselling()
    }

    /// Somebody as the person wishes to be called, or that nobody was named.
    func name(of person: Person?) -> String {
        guard let person, !person.name.isEmpty else { return words("consultation.nameless") }
        return person.name
    }

    /// What was just done with a consultation.
    func consultationNotice(of request: Request) -> String? {
        if let copies = copiesNotice(of: request) { return copies }
        let said = request.uri.queryParameters["done"].map(String.init)
        return said.flatMap { Link.ConsultationPart(rawValue: $0) }.map {
            words("consultation.done.\($0.rawValue)")
        }
    }
}
