import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// What came from other centers: taken in once, read in its letter, taken over or not.
struct ReceivedController {
    let world: World

    func bring(_ upload: Upload, _ context: OfficerContext) async throws -> Response {
        guard !upload.hasNoRoom else { throw Unavailable(keeping: nil) }
        let list = HandoverList(world: world)
        if let refused = upload.refused.first {
            let key =
                switch refused.reason {
                case .limit(.empty), .limit(.unnamed): "bundleRefusal.empty"
                case .limit(.tooLarge), .limit(.tooMuchTogether), .limit(.tooMany), .unread:
                    "bundleRefusal.tooLarge"
                case .busy: "bundleRefusal.busy"
                case .noRoom: "bundleRefusal.noRoom"
                }
            return try await list.page(context, fault: key)
        }
        guard let file = upload.files.first else {
            return try await list.page(context, fault: "bundleRefusal.empty")
        }
        do {
            let id = try await taking(context).bring(file)
            return .redirect(to: "\(Link.receivedBundle(id))?done=came")
        } catch let refusal as BundleRefusal {
            return try await list.page(context, fault: refusal.key)
        } catch let refusal as TakingRefusal {
            return try await list.page(context, fault: refusal.key)
        } catch is SandboxBusy {
            return try await list.page(context, fault: "bundleRefusal.busy")
        } catch TeamRefusal.noCenterKeys {
            throw HTTPError(.notFound)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: nil)
        }
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let done = request.uri.queryParameters["done"].map(String.init)
        let known = ["came"] + HandoverAnswer.allCases.map(\.rawValue)
        let notice = done.flatMap { known.contains($0) ? "handovers.done.\($0)" : nil }
        return try await page(context, notice: notice)
    }

    func accept(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await answer(.accepted, form, context) { answering, id in
            guard let officer = OfficerID(form["officer"]) else {
                throw TakingRefusal.nobodyChosen
            }
            try await answering.accept(id, for: officer)
        }
    }

    func decline(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await answer(.declined, form, context) { answering, id in
            guard let reason = DeclineReason(rawValue: form["reason"]) else {
                throw TakingRefusal.noReason
            }
            try await answering.decline(id, because: reason)
        }
    }

    /// The signed answer, for a sender on another server.
    func receipt(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let received = try await received(context)
        guard let signed = received.answered?.receipt else { throw HTTPError(.notFound) }
        let (world, center) = (world, context.officer.center)
        let ours = try await world.database.read { try world.introduction(of: center, in: $0) }
        guard let ours else { throw HTTPError(.notFound) }
        let receipt = HandoverReceipt(
            bundle: signed.bundle,
            recipient: ours.mark,
            answer: signed.answer,
            reason: signed.reason,
            day: signed.day,
            signature: signed.signature
        )
        let name = "receipt-\(received.id.description.prefix(8)).json"
        return .table(try receipt.file, named: name)
    }

    private func answer(
        _ answer: HandoverAnswer,
        _ form: Form,
        _ context: OfficerContext,
        _ say: (HandoverAnswering, BundleID) async throws -> Void
    ) async throws -> Response {
        let id = try await received(context).id
        let answering = HandoverAnswering(
            world: world,
            session: context.session,
            address: context.address
        )
        do {
            try await say(answering, id)
        } catch let refusal as TakingRefusal {
            guard let field = refusal.field else { throw Refused(refusal, keeping: form) }
            return try await page(context, typed: form, faults: [FormFault(field, refusal.key)])
        } catch let refusal as BundleRefusal {
            throw Refused(refusal.key, keeping: form)
        } catch TeamRefusal.noCenterKeys {
            throw HTTPError(.notFound)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
        return .redirect(to: "\(Link.receivedBundle(id))?done=\(answer.rawValue)")
    }

    private func taking(_ context: OfficerContext) -> HandoverTaking {
        HandoverTaking(world: world, session: context.session, address: context.address)
    }

    private func received(_ context: OfficerContext) async throws -> ReceivedBundle {
        let center = context.officer.center
        guard let id = context.parameters.get("bundle").flatMap({ BundleID($0) }),
            let received = try await world.database.read({ try $0.received(id, at: center) })
        else { throw HTTPError(.notFound) }
        return received
    }

    private func page(
        _ context: OfficerContext,
        notice: String? = nil,
        typed: Form = Form([]),
        faults: [FormFault] = []
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let received = try await received(context)
        let (world, center, taking) = (world, context.officer.center, taking(context))
        var opened: HandoverTaking.Opened?
        var closed: String?
        if received.answered == nil {
            do {
                opened = try await world.database.read { try taking.open(received, in: $0) }
                try await world.database.write { transaction in
                    try transaction.note(
                        .handoverRead,
                        at: center,
                        by: context.officer.id,
                        from: context.address,
                        instant: world.instant
                    )
                }
            } catch let refusal as BundleRefusal {
                closed = view.words(refusal.key)
            } catch TeamRefusal.noCenterKeys {
                throw HTTPError(.notFound)
            }
        }
        let (book, roster, number) = try await world.database.read { transaction in
            (
                try world.partners(of: center, in: transaction),
                try world.directories.current(of: center, in: transaction),
                try received.answered?.folder.flatMap { try transaction.folder($0) }?.number
            )
        }
        let page = view.page(
            of: received,
            opened,
            closed: closed,
            from: view.name(of: received.sender, book),
            roster,
            number,
            notice: notice,
            typed: typed,
            faults: faults
        )
        return world.answer(
            page,
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
