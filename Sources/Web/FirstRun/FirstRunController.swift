import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Vault

/// The steps of the first opening: the code, the center, the people, the papers, the beginning.
struct FirstRunController {
    let run: FirstRun

    func door(_ request: Request, _ context: DeskContext) -> Response {
        doorPage(request, in: asked(request) ?? .korean)
    }

    func enter(_ request: Request, _ context: DeskContext) async throws -> Response {
        let form = try await request.form(upTo: Limits.doorForm)
        let language = Language(rawValue: form["language"]) ?? .korean
        guard !isInsecure(request) else {
            return doorPage(request, in: language, status: .forbidden)
        }
        guard let typed = PrintedCode(typed: form["code"]), typed.isSame(as: run.code) else {
            return doorPage(
                request,
                in: language,
                fault: "firstRun.codeWrong",
                status: .unprocessableContent
            )
        }
        let token = SessionToken.new()
        run.table.sit(token, in: language, at: instant)
        var response = Response.redirect(to: Link.firstRunCenter)
        response.headers[.setCookie] = SessionCookie.set(token)
        return response
    }

    func center(_ request: Request, _ context: DeskContext) throws -> Response {
        let (seat, view) = try seat(request)
        return view.answer(view.centerPage(seat.center, token: seat.token))
    }

    func nameCenter(_ request: Request, _ context: DeskContext) async throws -> Response {
        let (seat, view, form) = try await form(request)
        let answers = CenterAnswers(form)
        run.table.change(seat.token) { seat in
            seat.center = answers
            seat.papers = nil
        }
        let faults = answers.faults
        guard faults.isEmpty else {
            return view.answer(
                view.centerPage(answers, token: seat.token, faults: faults),
                status: .unprocessableContent
            )
        }
        return .redirect(to: Link.firstRunPeople)
    }

    func people(_ request: Request, _ context: DeskContext) throws -> Response {
        let (seat, view) = try seat(request)
        guard seat.center.faults.isEmpty else { return .redirect(to: Link.firstRunCenter) }
        return view.answer(view.peoplePage(seat.people, token: seat.token))
    }

    func namePeople(_ request: Request, _ context: DeskContext) async throws -> Response {
        let (seat, view, form) = try await form(request)
        let answers = PeopleAnswers(form)
        let faults = answers.faults
        run.table.change(seat.token) { seat in
            seat.people = answers
            seat.papers = nil
        }
        guard faults.isEmpty else {
            return view.answer(
                view.peoplePage(answers, token: seat.token, faults: faults),
                status: .unprocessableContent
            )
        }
        guard run.table.begin(seat.token) else { return .redirect(to: Link.firstRunPapers) }
        defer { run.table.end(seat.token) }
        guard let papers = try await draw(seat.center, answers) else {
            return .redirect(to: Link.firstRunCenter)
        }
        run.table.change(seat.token) { $0.papers = papers }
        return .redirect(to: Link.firstRunPapers)
    }

    func papers(_ request: Request, _ context: DeskContext) throws -> Response {
        let (seat, view) = try seat(request)
        guard let papers = seat.papers else { return .redirect(to: Link.firstRunPeople) }
        return view.answer(view.papersPage(papers, token: seat.token))
    }

    /// The secret of an officer as a picture for a phone.
    func drawn(_ request: Request, _ context: DeskContext) throws -> Response {
        let (seat, _) = try seat(request)
        guard let papers = seat.papers,
            let index = context.parameters.get("officer", as: Int.self),
            papers.center.officers.indices.contains(index),
            let picture = run.picture(papers.address(of: papers.center.officers[index]))
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: "image/svg+xml"],
            body: .init(byteBuffer: .init(bytes: Array(picture)))
        )
    }

    func begin(_ request: Request, _ context: DeskContext) async throws -> Response {
        let (seat, view, form) = try await form(request)
        guard var papers = seat.papers else { return .redirect(to: Link.firstRunPeople) }
        papers.kept = Set(form.all("kept")).intersection(papers.sheets)
        let kept = papers.kept
        run.table.change(seat.token) { $0.papers?.kept = kept }
        var faults: [FormFault] = []
        if papers.kept.count < papers.sheets.count {
            faults.append(FormFault("kept", "firstRun.keptMissing"))
        }
        let secret = papers.center.officers.first?.keys.totp
        if secret.flatMap({ TimeCode.accept(form["once"], secret: $0, now: run.now()) }) == nil {
            faults.append(FormFault("once", "firstRun.onceWrong"))
        }
        guard faults.isEmpty else {
            return view.answer(
                view.papersPage(papers, token: seat.token, faults: faults),
                status: .unprocessableContent
            )
        }
        guard run.table.begin(seat.token) else { return .redirect(to: Link.firstRunPapers) }
        defer { run.table.end(seat.token) }
        try await run.founding.store([papers.center], behind: papers.file.window)
        let page = view.donePage(of: papers.center.profile)
        run.table.clear()
        run.founded()
        var response = view.answer(page)
        response.headers[.setCookie] = SessionCookie.clear
        return response
    }

    private func draw(_ center: CenterAnswers, _ people: PeopleAnswers) async throws
        -> FirstRunPapers?
    {
        guard let file = center.centers(from: run.template, on: Day(inKorea: run.now())),
            let slug = file.centers.first?.slug
        else { return nil }
        let passphrase = NewPassphrase.drawn()
        let prepared = try await run.founding.prepare(
            file,
            people: [slug: people.team(drawing: passphrase)]
        )
        return prepared.first.map { founded in
            FirstRunPapers(
                center: founded,
                file: file,
                drawn: people.hasSecond ? [people["second-account"]: passphrase] : [:]
            )
        }
    }
}

extension FirstRunController {
    private var instant: Int { Int(run.now().timeIntervalSince1970) }

    private func asked(_ request: Request) -> Language? {
        request.uri.queryParameters["language"].flatMap { Language(rawValue: String($0)) }
    }

    /// Whoever sits here, or the way to the door.
    private func seat(_ request: Request) throws -> (FirstRunTable.Seat, FirstRunView) {
        guard let token = SessionCookie.token(of: request),
            var seat = run.table.find(token, at: instant)
        else { throw FirstRunTroublePages.NotSeated() }
        if let language = asked(request) {
            run.table.change(token) { $0.language = language }
            seat.language = language
        }
        let view = FirstRunView(run: run, language: seat.language, path: request.uri.path)
        return (seat, view)
    }

    private func form(
        _ request: Request
    ) async throws -> (FirstRunTable.Seat, FirstRunView, Form) {
        let form = try await request.form(upTo: 256 * 1_024)
        let (seat, view) = try seat(request)
        guard seat.token.accepts(formToken: form["token"]) else { throw HTTPError(.forbidden) }
        return (seat, view, form)
    }

    private func doorPage(
        _ request: Request,
        in language: Language,
        fault: String? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let view = FirstRunView(run: run, language: language, path: Link.firstRun)
        return view.answer(
            FirstRunDoorPage(
                frame: view.frame(),
                language: language.rawValue,
                fault: fault.map { view.words($0) },
                isInsecure: isInsecure(request)
            ),
            status: status
        )
    }

    /// Over plain http from elsewhere everybody on the way would read the papers.
    private func isInsecure(_ request: Request) -> Bool {
        guard !run.deskOrigin.hasPrefix("https:") else { return false }
        let host = request.head.authority ?? ""
        return !["localhost", "127.0.0.1", "[::1]"].contains { host.hasPrefix($0) }
    }
}
