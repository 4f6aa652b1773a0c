import Casework
import HTTPTypes
import Hummingbird
import Pages

/// Where a release is chosen, looked at and published.
struct ReleasingController {
    let world: World

    func form(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let asked = try Form(parsing: Array((request.uri.query ?? "").utf8))
        return try await page(asked, context)
    }

    func publish(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let query = ReleaseQuery(form)
        guard let period = range(query, context) else {
            return try await page(form, context)
        }
        guard form["sure"] == "yes" else {
            return try await page(
                form,
                context,
                faults: [FormFault("sure", "releases.sureMissing")],
                status: .unprocessableContent
            )
        }
        let releasing = Releasing(world: world, session: context.session)
        do {
            let (draft, _) = try await releasing.draft(ask(query, period, context))
            let number = try await releasing.publish(
                draft,
                seen: form["seen"],
                after: form["after"],
                from: context.address
            )
            return .redirect(to: "\(Link.release(number))?done=release")
        } catch is ReleaseRefusal {
            return try await page(form, context, status: .conflict)
        } catch let trouble as Releasing.Trouble {
            return try await page(form, context, refused: trouble, status: .conflict)
        }
    }

    private func range(_ query: ReleaseQuery, _ context: OfficerContext) -> DayRange? {
        guard !query.isEmpty else { return nil }
        return query.period?.range(terms: world.counting(of: context.officer.center).terms)
    }

    private func ask(
        _ query: ReleaseQuery,
        _ period: DayRange,
        _ context: OfficerContext
    ) -> ReleaseRequest {
        let center = context.officer.center
        return query.request(
            period,
            book: world.counselling(of: center).codes,
            rule: world.counting(of: center).rule
        )
    }

    private func page(
        _ form: Form,
        _ context: OfficerContext,
        refused: Releasing.Trouble? = nil,
        faults: [FormFault] = [],
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let query = ReleaseQuery(form)
        let view = ReleaseView(DeskView(world: world, context), of: context.officer.center)
        var status = status
        var refusal = refused.map(view.words(of:))
        var preview: ReleasePreview?
        var unopened = 0
        let isSent = query.isAsked || refused != nil || status != .ok
        if isSent, refusal == nil {
            if let period = range(query, context) {
                do {
                    let releasing = Releasing(world: world, session: context.session)
                    let made = try await releasing.draft(ask(query, period, context))
                    unopened = made.unopened
                    preview = view.preview(made.draft, form, query)
                    preview?.sureFault = faults.fault(at: "sure", view.desk.words)
                } catch let refused as ReleaseRefusal {
                    (refusal, status) = (view.words(of: refused), .conflict)
                } catch let trouble as Releasing.Trouble {
                    (refusal, status) = (view.words(of: trouble), .conflict)
                }
            } else {
                let key = query.isFaulty ? "statistics.daysWrong" : "releases.noTables"
                (refusal, status) = (view.say(key), .unprocessableContent)
            }
        }
        let founded = world.campus[context.officer.center]?.foundedOn ?? world.today
        return world.answer(
            ReleasingPage(
                frame: view.desk.frame(back: Link.releasePreview, isStatistics: true),
                periods: view.periods(query, foundedOn: founded),
                from: query.from,
                to: query.to,
                units: view.units(query),
                tables: view.tables(query, isSent: isSent),
                crosses: view.crosses(query),
                faults: preview == nil ? nil : faults.summary(view.desk.words, atDesk: true),
                refusal: refusal,
                unopened: unopened > 0 ? unopened : nil,
                preview: preview
            ),
            in: view.desk.language,
            status: status
        )
    }
}
