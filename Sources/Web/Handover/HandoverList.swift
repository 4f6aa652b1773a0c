import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// What goes between centers, in lists: what waits, what left, what came.
struct HandoverList {
    let world: World

    func page(
        _ context: OfficerContext,
        notice: String? = nil,
        fault: String? = nil
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let standing = try await Standing(of: context.officer.center, in: world)
        let asked = standing.sent.filter { $0.stage == .asked }
        let waiting = standing.received.filter { $0.answered == nil }
        return world.answer(
            HandoversPage(
                frame: view.frame(back: Link.handovers, isConsultations: true),
                notice: notice.map { view.words($0) },
                fault: fault.map { view.words($0) },
                asked: asked.map { view.row($0, standing) },
                waiting: waiting.map { view.row($0, standing) },
                sent: standing.sent.filter { $0.stage != .asked }.map { view.row($0, standing) },
                received: standing.received.filter { $0.answered != nil }
                    .map { view.row($0, standing) },
                action: Link.receivedBundles,
                partners: Link.partners,
                limit: Limits.eachFile >> 20
            ),
            in: view.language,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    /// Everything between this center and others, each line as it was signed.
    struct Standing: Sendable {
        let sent: [HandoverRecord]
        let received: [ReceivedBundle]
        let numbers: [FolderID: FolderNumber]
        let book: PartnerBook
        let roster: Roster

        init(of center: CenterID, onlyWaiting: Bool = false, in world: World) async throws {
            self = try await world.database.read {
                try Standing(of: center, onlyWaiting, in: $0, world)
            }
        }

        private init(
            of center: CenterID,
            _ onlyWaiting: Bool,
            in transaction: Transaction,
            _ world: World
        ) throws {
            book = try world.partners(of: center, in: transaction)
            roster = try world.directories.current(of: center, in: transaction)
            sent = try transaction.handovers(of: center, onlyAsked: onlyWaiting)
            for record in sent { try roster.directory.verify(record, partners: book) }
            received = try transaction.received(at: center, onlyWaiting: onlyWaiting)
            var numbers: [FolderID: FolderNumber] = [:]
            for folder in sent.map(\.folder) + received.compactMap({ $0.answered?.folder }) {
                numbers[folder] = try transaction.folder(folder)?.number
            }
            self.numbers = numbers
        }
    }
}

extension World {
    /// What waits for a director: to be sealed, or to be answered.
    func waitingHandovers(
        for context: OfficerContext,
        _ view: DeskView
    ) async throws -> TodayHandovers {
        guard context.officer.may(.handOver) else { return TodayHandovers() }
        let standing = try await HandoverList.Standing(
            of: context.officer.center,
            onlyWaiting: true,
            in: self
        )
        return TodayHandovers(
            rows: standing.sent.map { view.row($0, standing) }
                + standing.received.map { view.row($0, standing) }
        )
    }
}

extension DeskView {
    fileprivate func row(
        _ record: HandoverRecord,
        _ standing: HandoverList.Standing
    ) -> HandoverRow {
        HandoverRow(
            address: Link.handover(record.id),
            partner: name(of: record.recipient, standing.book),
            about: consultationNumber(standing.numbers[record.folder]),
            by: standing.roster[record.askedBy]?.name ?? "–",
            day: day(record.lastDay),
            stage: stage(record)
        )
    }

    fileprivate func row(
        _ received: ReceivedBundle,
        _ standing: HandoverList.Standing
    ) -> HandoverRow {
        let folder = received.answered?.folder
        let officer = received.answered?.officer ?? received.broughtBy
        return HandoverRow(
            address: Link.receivedBundle(received.id),
            partner: name(of: received.sender, standing.book),
            about: folder.map { consultationNumber(standing.numbers[$0]) } ?? size(received.size),
            by: officer.flatMap { standing.roster[$0]?.name } ?? words("handovers.byItself"),
            day: day(received.answered?.receipt.day ?? received.cameOn),
            stage: stage(received)
        )
    }

    /// Whether it waits or how it was answered.
    func stage(_ received: ReceivedBundle) -> String {
        guard let receipt = received.answered?.receipt else { return words("handovers.waits") }
        let answer = words("handoverStage.\(receipt.answer.rawValue)")
        return receipt.reason.map { "\(answer), \(words("declineReason.\($0.rawValue)"))" }
            ?? answer
    }
}
