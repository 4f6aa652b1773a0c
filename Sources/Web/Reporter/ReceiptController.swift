import Casework
import Foundation
import Hummingbird
import Pages
import Storage
import Vault

/// Where a reporter comes back: the code travels in forms only, never in an address.
struct ReceiptController {
    let world: World
    let correspondence: Correspondence

    init(world: World) {
        self.world = world
        correspondence = Correspondence(world: world)
    }

    func form(_ request: Request, _ context: ReporterContext) -> Response {
        page(in: context.language, typed: "", faults: [], tongue: Link.receipt)
    }

    func thread(_ request: Request, _ context: ReporterContext) async throws -> Response {
        let form = try await request.form()
        guard let (receipt, thread) = try await correspondence.find(typed: form["code"]) else {
            return unknown(form["code"], keeping: form.written, in: context.language)
        }
        return try answer(
            view(context).page(
                of: thread,
                receipt: receipt,
                showsStory: form["show"] == "story",
                showsContact: form["show"] == "contact",
                kept: form["words"],
                chosen: form.chosenFiles
            ),
            in: context.language
        )
    }

    func addition(_ request: Request, _ context: ReporterContext) async throws -> Response {
        let upload = try await request.upload(in: world)
        let form = upload.form
        let view = view(context)
        let typed = form["words"]
        // A file alone is enough: whoever took the picture need not write beside it.
        let words = typed.allSatisfy(\.isBlank) ? "" : typed
        guard let (receipt, thread) = try await correspondence.find(typed: form["code"]) else {
            return unknown(form["code"], keeping: words, upload, in: context.language)
        }
        var faults = upload.faults()
        if words.isEmpty, upload.names.isEmpty { faults.append(FormFault("words", "thread.empty")) }
        if words.utf8.count > Content.longestWords {
            faults.append(FormFault("words", "report.storyLong", ReportForm.sizes(of: words)))
        }
        let draft = try? Draft.read(form["draft"], now: world.now(), server: world.serverKey)
        // The thread with everything typed, and what is to be done about it.
        let again = { (status: HTTPResponse.Status, faults: [FormFault]) in
            try answer(
                view.page(
                    of: thread,
                    receipt: receipt,
                    kept: typed,
                    chosen: upload.names,
                    faults: faults
                ),
                in: context.language,
                status: status
            )
        }
        if draft == nil { faults.append(FormFault("words", "report.expired")) }
        guard faults.isEmpty, let draft else {
            return try again(.unprocessableContent, faults)
        }
        do {
            guard !upload.hasNoRoom else { throw StorageError.unavailable }
            // Never a question for whoever has a code; but while a flood lasts nobody fills the server by it.
            if world.flood.isOn,
                try await correspondence.isNew(words, files: upload.files, draft, in: thread),
                try await !world.flood.mayAdd(with: receipt.lookup)
            {
                return try again(.serviceUnavailable, [FormFault("words", "flood.full")])
            }
            let grown = try await correspondence.add(
                words,
                files: upload.files,
                draft: draft,
                with: receipt
            )
            let sent = view.words(
                "thread.added",
                [
                    "day": world.today.shortWords(in: context.language),
                    "due": grown?.dueOn?.shortWords(in: context.language) ?? "",
                ]
            )
            return try answer(
                grown.flatMap { view.page(of: $0, receipt: receipt, sent: sent) },
                in: context.language
            )
        } catch let refusal as RoomRefusal {
            let field = refusal == .filesFullToday ? Upload.field : "words"
            let fault = FormFault(field, "thread.\(refusal.rawValue)")
            return try again(.tooManyRequests, [fault])
        } catch StorageError.unavailable {
            return world.answer(
                view.unavailable(keeping: words, files: upload.names),
                in: context.language,
                status: .serviceUnavailable
            )
        }
    }

    func withdrawal(_ request: Request, _ context: ReporterContext) async throws -> Response {
        let form = try await request.form()
        guard let (receipt, thread) = try await correspondence.find(typed: form["code"]) else {
            return unknown(form["code"], in: context.language)
        }
        guard let draft = try? Draft.read(form["draft"], now: world.now(), server: world.serverKey)
        else {
            // The page lay open too long: it is shown anew, and the button counts again.
            return try answer(
                view(context).page(of: thread, receipt: receipt),
                in: context.language
            )
        }
        let stopped = try await correspondence.withdraw(draft: draft, with: receipt)
        return try answer(
            stopped.flatMap { view(context).page(of: $0, receipt: receipt) },
            in: context.language
        )
    }

    private func view(_ context: ReporterContext) -> ReporterView {
        ReporterView(world: world, language: context.language)
    }

    func answer(
        _ page: ThreadPage?,
        in language: Language,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let page else { throw StorageError.unavailable }
        return world.answer(page, in: language, status: status)
    }

    /// Unknown, mistyped, deleted: one answer to whatever is as long as a code.
    func unknown(
        _ typed: String,
        keeping words: String = "",
        _ upload: Upload? = nil,
        in language: Language
    ) -> Response {
        guard words.isEmpty else {
            let view = ReporterView(world: world, language: language)
            let fault = FormFault(mistyped: typed)
            return world.answer(
                AlreadySentPage(
                    frame: view.frame(),
                    action: Link.additions(language),
                    draft: Draft.new(now: world.now(), server: world.serverKey).field,
                    faults: [fault].summary(view.words, hasFiles: upload?.names.isEmpty == false),
                    code: Field(
                        value: String(typed.prefix(64)),
                        fault: fault.words(view.words)
                    ),
                    words: Field(value: words, fault: nil),
                    attaching: view.attaching(upload?.names ?? [])
                ),
                in: language,
                status: .unprocessableContent
            )
        }
        return page(
            in: language,
            typed: String(typed.prefix(64)),
            faults: [FormFault(mistyped: typed)],
            tongue: nil
        )
    }

    private func page(
        in language: Language,
        typed: String,
        faults: [FormFault],
        tongue: ((Language) -> String)?
    ) -> Response {
        let view = ReporterView(world: world, language: language)
        return world.answer(
            ReceiptPage(
                frame: view.frame(tongue: tongue),
                action: Link.receipt(language),
                faults: faults.summary(view.words).map {
                    Faults(
                        heading: view.words("receipt.unknownHeading"),
                        links: $0.links,
                        hasKept: false
                    )
                },
                code: Field(value: typed, fault: faults.fault(at: "code", view.words)),
                tongueAction: faults.isEmpty ? nil : Link.receipt(language.other)
            ),
            in: language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
