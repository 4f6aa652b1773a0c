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
        let query = StatisticsQuery(today: world.today) { form[$0] }
        let view = try await view(of: query, context).view
        guard !view.isOwn else { throw HTTPError(.notFound) }
        let book = ReleaseView(view.desk, of: center).books(at: center)
            .book(of: view, on: world.today)
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
