import Casework
import Hummingbird
import Pages
import Storage

extension StatisticsController {
    /// Takes the true numbers along, marked as for inside; the audit says who did.
    func papers(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let center = context.officer.center
        guard let open = world.campus[center] else { throw HTTPError(.notFound) }
        let query = StatisticsQuery(today: world.today) { form[$0] }
        let (counted, reach) = try await CodingReader(world: world, session: context.session).read()
        guard reach == .everybody else { throw HTTPError(.notFound) }
        let desk = DeskView(world: world, context)
        let view = StatisticsView(desk, query, counted.columns, open, isOwn: false)
        let release = ReleaseView(desk, of: center)
        let book = release.books(at: center).book(of: view, on: world.today)
        let name = "gyeot-inside-\(view.range.first)-\(view.range.last)"
        let back = query.address(terms: view.say.terms)
        let answer = try await world.made(context, back: back) {
            form["form"] == "csv"
                ? world.text(book, named: name)
                : try await world.workbook(book, named: name)
        }
        let (officer, address, instant) = (context.officer.id, context.address, world.instant)
        try await world.database.write { transaction in
            try transaction.note(
                .statisticsTaken,
                at: center,
                by: officer,
                from: address,
                instant: instant
            )
        }
        return answer
    }
}
