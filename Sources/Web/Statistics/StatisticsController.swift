import Casework
import Hummingbird
import Pages
import Storage

/// The true numbers, for those who may count; the director sees everybody's.
struct StatisticsController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let parameters = request.uri.queryParameters
        let query = StatisticsQuery(today: world.today) { name in
            parameters[name[...]].map { String($0) } ?? ""
        }
        // Somebody who can count nothing sees what was published.
        guard context.officer.roles.contains(where: \.countsAnything) else {
            return .redirect(to: Link.releases)
        }
        let counted = try await view(of: query, context)
        let (view, officers) = (counted.view, counted.officers)
        let (desk, range, isDirectors) = (view.desk, view.range, !view.isOwn)
        return world.answer(
            StatisticsPage(
                frame: desk.frame(
                    back: query.address(terms: view.say.terms),
                    isStatistics: true
                ),
                heading: view.say.name(of: query.period),
                first: DayWords(range.first, in: desk.language),
                last: DayWords(range.last, in: desk.language),
                totals: view.totals,
                filters: view.filters(foundedOn: counted.foundedOn),
                faults: query.isFaulty
                    ? Faults(
                        [Pages.Link(address: "#from", words: desk.words("statistics.daysWrong"))],
                        in: desk.words,
                        atDesk: true
                    ) : nil,
                isOwn: !isDirectors,
                unopened: counted.unopened > 0 ? counted.unopened : nil,
                claims: view.claims,
                sections: view.sections,
                folds: view.folds,
                cross: view.cross,
                emptyHeading: view.emptyHeading,
                emptyWords: view.emptyWords,
                facts: view.facts,
                work: isDirectors ? view.work(officers) : nil,
                papers: isDirectors && (!view.isEmpty || view.hasReports) ? view.papers : nil,
                releases: Link.releases
            ),
            in: desk.language,
            status: query.isFaulty ? .unprocessableContent : .ok
        )
    }

    /// What a session counted, as it is shown or taken along.
    struct Counted {
        let view: StatisticsView
        let unopened: Int
        let officers: [Officer]
        let foundedOn: Day
    }

    /// Counts what was asked for; reports only for whoever counts everybody's.
    func view(of query: StatisticsQuery, _ context: OfficerContext) async throws -> Counted {
        let center = context.officer.center
        guard let open = world.campus[center] else { throw HTTPError(.notFound) }
        let (counted, reach) = try await CodingReader(world: world, session: context.session).read()
        let (reports, officers) = try await world.database.read { transaction in
            (
                reach == .everybody ? try transaction.reportDates(of: center) : [],
                try transaction.officers(of: center)
            )
        }
        let view = StatisticsView(
            DeskView(world: world, context),
            query,
            counted.columns,
            reports: reports,
            open,
            isOwn: reach == .own
        )
        return Counted(
            view: view,
            unopened: counted.unopened,
            officers: officers,
            foundedOn: open.foundedOn
        )
    }
}

extension Role {
    /// Whether somebody with this role writes logs or holds the statistics key.
    fileprivate var countsAnything: Bool {
        permissions.contains(.counsel) || permissions.contains(.releaseStatistics)
    }
}
