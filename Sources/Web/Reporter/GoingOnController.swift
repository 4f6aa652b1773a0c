import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// How a reporter goes on besides writing; each answer is the thread again, and nothing redirects.
struct GoingOnController {
    let world: World
    let correspondence: Correspondence
    let receipts: ReceiptController

    init(world: World) {
        self.world = world
        correspondence = Correspondence(world: world)
        receipts = ReceiptController(world: world)
    }

    func choose(_ request: Request, _ context: ReporterContext) async throws -> Response {
        try await act(request, context) { form, draft, receipt in
            let word = form.trimmed("word")
            let meeting = MeetingID(form["meeting"])
            var faults: [FormFault] = []
            if meeting == nil { faults.append(FormFault("times", "goingOn.fault.noTime")) }
            if word.isEmpty { faults.append(FormFault("word", "goingOn.fault.noWord")) }
            guard faults.isEmpty, let meeting else { throw Faulty(faults) }
            let thread = try await correspondence.choose(
                meeting,
                word: word,
                draft: draft,
                with: receipt
            )
            let isChosen = thread?.report.meetings.chosen?.offer.id == meeting
            return (thread, isChosen ? "goingOn.come.chosen" : "goingOn.come.used")
        }
    }

    func cancel(_ request: Request, _ context: ReporterContext) async throws -> Response {
        try await act(request, context) { _, draft, receipt in
            let thread = try await correspondence.cancelMeeting(draft: draft, with: receipt)
            let isOff = thread?.report.meetings.chosen == nil
            return (thread, isOff ? "goingOn.come.cancelled" : nil)
        }
    }

    func leave(_ request: Request, _ context: ReporterContext) async throws -> Response {
        try await act(request, context) { form, draft, receipt in
            let contact = ReporterContact(
                way: ContactWay(rawValue: form["way"]) ?? .other,
                words: form.trimmed("contact"),
                when: form.trimmed("when")
            )
            let thread = try await correspondence.leave(contact, draft: draft, with: receipt)
            let isLeft = thread?.report.contact == contact
            return (thread, isLeft ? "goingOn.contact.done" : nil)
        }
    }

    func takeBack(_ request: Request, _ context: ReporterContext) async throws -> Response {
        try await act(request, context) { _, draft, receipt in
            let thread = try await correspondence.takeBackContact(draft: draft, with: receipt)
            let isGone = thread?.report.contact == nil
            return (thread, isGone ? "goingOn.contact.gone" : nil)
        }
    }

    /// Finds the thread, does the act, and shows the thread with what came of it.
    private func act(
        _ request: Request,
        _ context: ReporterContext,
        doing perform: (Form, Draft, Receipt) async throws -> (ThreadFile?, said: String?)
    ) async throws -> Response {
        let form = try await request.form()
        let language = context.language
        let view = ReporterView(world: world, language: language)
        guard let (receipt, thread) = try await correspondence.find(typed: form["code"]) else {
            return receipts.unknown(form["code"], in: language)
        }
        guard let draft = try? Draft.read(form["draft"], now: world.now(), server: world.serverKey)
        else {
            // The page lay open too long: it comes anew with what was typed, and counts again.
            let expired = FormFault(anchor(form), "report.expired")
            return try show(thread, receipt, view, form, [expired], .unprocessableContent)
        }
        do {
            let (after, said) = try await perform(form, draft, receipt)
            return try receipts.answer(
                after.flatMap {
                    view.page(of: $0, receipt: receipt, sent: said.map { view.words($0) })
                },
                in: language
            )
        } catch let faulty as Faulty {
            return try show(thread, receipt, view, form, faulty.faults, .unprocessableContent)
        } catch let refusal as RoomRefusal {
            let full = FormFault(anchor(form), "thread.\(refusal.rawValue)")
            return try show(thread, receipt, view, form, [full], .tooManyRequests)
        } catch let refusal as ContactRefusal {
            let field = refusal == .longWhen ? "when" : "contact"
            let fault = FormFault(field, "goingOn.fault.\(refusal.rawValue)")
            return try show(thread, receipt, view, form, [fault], .unprocessableContent)
        } catch let refusal as ChoosingRefusal {
            // Fresh: another tab or the center was quicker, and the page says how it stands now.
            guard let (_, now) = try await correspondence.find(typed: form["code"]) else {
                return receipts.unknown(form["code"], in: language)
            }
            let field = refusal == .noWord || refusal == .longWord ? "word" : "come"
            let fault = FormFault(field, "goingOn.fault.\(refusal.rawValue)")
            return try show(now, receipt, view, form, [fault], .conflict)
        } catch StorageError.unavailable {
            let kept = [form["contact"], form["when"], form["word"]].filter { !$0.isEmpty }
            return world.answer(
                view.unavailable(keeping: kept.joined(separator: "\n")),
                in: language,
                status: .serviceUnavailable
            )
        }
    }

    private func show(
        _ thread: ThreadFile,
        _ receipt: Receipt,
        _ view: ReporterView,
        _ form: Form,
        _ faults: [FormFault],
        _ status: HTTPResponse.Status
    ) throws -> Response {
        let meetings = thread.report.meetings
        let hasTimes = meetings.chosen == nil && !meetings.open(at: world.moment).isEmpty
        // A fault leads to a field only where the field is.
        let told = faults.map { fault in
            !hasTimes && ["times", "word"].contains(fault.field)
                ? FormFault("come", fault.key, fault.fillings) : fault
        }
        let page = view.page(
            of: thread,
            receipt: receipt,
            input: GoingOnInput(form),
            faults: told
        )
        return try receipts.answer(page, in: view.language, status: status)
    }

    /// The way on which a form stands.
    private func anchor(_ form: Form) -> String {
        form.fields.contains { $0.name == "contact" } ? "contacts" : "come"
    }
}

/// What is wrong with a form of the ways to go on, before any rule is asked.
private struct Faulty: Error {
    let faults: [FormFault]

    init(_ faults: [FormFault]) { self.faults = faults }
}
