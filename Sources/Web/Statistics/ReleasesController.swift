import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// What was published: for all who may see numbers, and to take along.
struct ReleasesController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = ReleaseView(DeskView(world: world, context), of: context.officer.center)
        let (records, officers) = try await releases(context)
        let rows = try records.reversed().map { record in
            let published = try record.published()
            return ReleaseListed(
                address: Link.release(record.sequence),
                period: view.name(of: published.period),
                unit: view.names.name(of: published.unit),
                total: "\(published.total)",
                released: DayWords(record.releasedOn, in: view.desk.language),
                by: name(of: record.officer, officers, view)
            )
        }
        return world.answer(
            ReleasesPage(
                frame: view.desk.frame(back: Link.releases, isStatistics: true),
                rows: rows,
                next: context.officer.may(.releaseStatistics) ? Link.releasePreview : nil
            ),
            in: view.desk.language
        )
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (record, officers) = try await release(context)
        let view = ReleaseView(DeskView(world: world, context), of: context.officer.center)
        let published = try record.published()
        let isDone = request.uri.queryParameters["done"] != nil
        return world.answer(
            ReleasePage(
                frame: view.desk.frame(back: Link.release(record.sequence), isStatistics: true),
                notice: isDone ? view.say("releases.done") : nil,
                heading: view.name(of: published.period),
                facts: [
                    Fact(
                        name: view.names.name(of: published.unit),
                        words: "\(published.total)"
                    ),
                    Fact(
                        name: view.say("releases.by"),
                        words: name(of: record.officer, officers, view)
                    ),
                    Fact(
                        name: view.say("releases.on"),
                        words: record.releasedOn.words(in: view.desk.language)
                    ),
                    Fact(
                        name: view.say("releases.rule"),
                        words: view.names.rule(of: published)
                    ),
                ],
                tables: view.tables(of: published),
                papers: papers(record.sequence, view)
            ),
            in: view.desk.language
        )
    }

    private func papers(_ sequence: Int, _ view: ReleaseView) -> [ReleasePaper] {
        [("xlsx", "workbook"), ("csv", "text"), ("pdf", "report")].map { name, noun in
            ReleasePaper(
                name: view.say("releases.\(name)"),
                links: Language.allCases.map { language in
                    Pages.Link(
                        address: "\(Link.release(sequence))/\(noun)?language=\(language.rawValue)",
                        words: view.say("releases.\(language)")
                    )
                }
            )
        }
    }

    private func name(of id: OfficerID, _ officers: [Officer], _ view: ReleaseView) -> String {
        officers.first { $0.id == id }?.name ?? view.say("statistics.formerOfficer")
    }

    /// All releases, each signed by somebody who works or worked here.
    private func releases(_ context: OfficerContext) async throws -> ([ReleaseRecord], [Officer]) {
        let (world, center) = (world, context.officer.center)
        return try await world.database.read { transaction in
            let records = try transaction.releases(of: center)
            let directory = try world.directories.current(of: center, in: transaction).directory
            try directory.verify(records)
            return (records, try transaction.officers(of: center))
        }
    }

    /// The release of the address; 404 where there is none.
    func release(_ context: OfficerContext) async throws -> (ReleaseRecord, [Officer]) {
        let (records, officers) = try await releases(context)
        guard let asked = context.parameters.get("release", as: Int.self),
            let record = records.first(where: { $0.sequence == asked })
        else { throw HTTPError(.notFound) }
        return (record, officers)
    }
}
