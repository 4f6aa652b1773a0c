import Casework
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage
import Vault

/// What leaves for other centers: the director's word, the sealed file, and what was answered.
struct HandoversController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let asked = request.uri.queryParameters["page"].flatMap { Int($0) } ?? 1
        return try await HandoverList(world: world).page(
            context,
            number: min(max(1, asked), 1_000_000)
        )
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let done = request.uri.queryParameters["done"].flatMap {
            Link.HandoverPart(rawValue: String($0))
        }
        return try await page(context, notice: done)
    }

    func approve(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await act(.approval, form, context) { sealing, record, transaction in
            guard let safe = try sealing.safe(in: transaction) else {
                throw TeamRefusal.noCenterKeys
            }
            try sealing.approve(record, with: safe, in: transaction)
        }
    }

    func sendBack(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await act(.returns, form, context) { sealing, record, transaction in
            try sealing.sendBack(record, in: transaction)
        }
    }

    /// The sealed file; it stands on record that it was taken before it is.
    func download(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let shown = try await shown(context)
        let (world, officer, address) = (world, context.officer, context.address)
        try await world.database.write { transaction in
            guard shown.record.stage == .sealed,
                try transaction.part(0, of: shown.record.id, at: officer.center) != nil
            else { throw HTTPError(.notFound) }
            try transaction.note(
                .handoverDownloaded,
                at: officer.center,
                by: officer.id,
                from: address,
                folder: shown.record.folder,
                instant: world.instant
            )
        }
        let name = "handover-\(shown.record.id.description.prefix(8)).gyeot"
        return .download(named: name, body(of: shown.record))
    }

    /// The bundle, part by part; where it is answered meanwhile, the connection breaks before its end.
    private func body(of record: HandoverRecord) -> ResponseBody {
        let world = world
        return ResponseBody(contentLength: record.size) { writer in
            var (sent, place) = (0, 0)
            while sent < record.size {
                let index = place
                let part = try await world.database.read {
                    try $0.part(index, of: record.id, at: record.center)
                }
                guard let part else { throw BundleRefusal.truncated }
                try await writer.write(ByteBuffer(bytes: part))
                sent += part.count
                place += 1
            }
            try await writer.finish(nil)
        }
    }

    /// The other center's own signed word.
    func takeReceipt(_ upload: Upload, _ context: OfficerContext) async throws -> Response {
        guard !upload.hasNoRoom else { throw Unavailable(keeping: nil) }
        let shown = try await shown(context)
        do {
            let bytes = try upload.files.first?.bytes(upTo: HandoverReceipt.longestFile)
            guard upload.refused.isEmpty, let bytes else { throw ReceiptRefusal.noReceipt }
            let receipt = try HandoverReceipt(file: bytes)
            guard receipt.bundle == shown.record.id,
                receipt.recipient == shown.record.recipient
            else { throw ReceiptRefusal.otherBundle }
            guard let partner = shown.book[ever: receipt.recipient], receipt.isSigned(by: partner)
            else { throw ReceiptRefusal.forged }
            try await keep(HandoverReply(receipt), of: shown.record, context)
        } catch let refusal as any ReportRefusal {
            return try await page(
                context,
                faults: [FormFault(refusal.field ?? "reply", refusal.key)]
            )
        }
        return .redirect(to: "\(Link.handover(shown.record.id))?done=receipts")
    }

    /// What was heard of it, by telephone or on paper, where no receipt came.
    func hear(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let shown = try await shown(context)
        let day = Day(form.trimmed("day"))
        let sealedOn = shown.record.decision?.day ?? shown.record.askedOn
        var faults: [FormFault] = []
        let answer = HandoverAnswer(rawValue: form["answer"])
        if answer == nil { faults.append(FormFault("answers", "handovers.noAnswer")) }
        if day.map({ $0 < sealedOn || $0 > world.today }) ?? true {
            faults.append(FormFault("reply-day", "handovers.noReplyDay"))
        }
        guard faults.isEmpty, let answer, let day else {
            return try await page(context, typed: form, faults: faults)
        }
        let reason = answer == .declined ? DeclineReason(rawValue: form["reason"]) : nil
        do {
            let reply = try shown.record.reply(answer, reason, on: day, heardBy: context.keys)
            try await keep(reply, of: shown.record, context)
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        }
        return .redirect(to: "\(Link.handover(shown.record.id))?done=answers")
    }

    private func keep(
        _ reply: HandoverReply,
        of record: HandoverRecord,
        _ context: OfficerContext
    ) async throws {
        let (world, officer, address) = (world, context.officer, context.address)
        try await world.database.write(bytes: record.size) { transaction in
            guard try transaction.answer(record.id, reply) else {
                throw HandoverRefusal.decidedAlready
            }
            try transaction.deleteParts(of: record.id, at: officer.center)
            try transaction.note(
                reply.answer == .accepted ? .handoverAccepted : .handoverDeclined,
                at: officer.center,
                by: officer.id,
                from: address,
                folder: record.folder,
                instant: world.instant
            )
        }
    }

    private func act(
        _ part: Link.HandoverPart,
        _ form: Form,
        _ context: OfficerContext,
        _ decide:
            @escaping @Sendable (HandoverSealing, HandoverRecord, Transaction) throws -> Void
    ) async throws -> Response {
        let shown = try await shown(context)
        let sealing = HandoverSealing(
            world: world,
            session: context.session,
            address: context.address
        )
        do {
            try await world.database.write(bytes: shown.record.size) {
                try decide(sealing, shown.record, $0)
            }
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
        return .redirect(to: "\(Link.handover(shown.record.id))?done=\(part.rawValue)")
    }

    private func shown(_ context: OfficerContext) async throws -> ShownHandover {
        guard let id = context.parameters.get("bundle").flatMap({ BundleID($0) }) else {
            throw HTTPError(.notFound)
        }
        let world = world
        let shown = try await world.database.read { transaction in
            try ShownHandover(id, for: context.session, in: transaction, world)
        }
        guard let shown else { throw HTTPError(.notFound) }
        return shown
    }

    private func page(
        _ context: OfficerContext,
        notice: Link.HandoverPart? = nil,
        typed: Form = Form([]),
        faults: [FormFault] = []
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let shown = try await shown(context)
        return world.answer(
            view.page(of: shown, notice: notice, typed: typed, faults: faults),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
