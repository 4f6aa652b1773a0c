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
        number: Int = 1,
        notice: String? = nil,
        fault: String? = nil
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let center = context.officer.center
        let standing = try await Standing(of: center, page: number, in: world)
        return world.answer(
            HandoversPage(
                frame: view.frame(back: Link.handovers, isConsultations: true),
                notice: notice.map { view.words($0) },
                fault: fault.map { view.words($0) },
                asked: standing.asked.map { view.row($0, standing) },
                waiting: standing.waiting.map { view.row($0, standing) },
                sent: standing.sent.map { view.row($0, standing) },
                received: standing.received.map { view.row($0, standing) },
                newer: number > 1 ? Link.handovers(page: number - 1) : nil,
                older: standing.hasMore ? Link.handovers(page: number + 1) : nil,
                action: Link.receivedBundles,
                partners: Link.partners,
                limit: Limits.bundle >> 20
            ),
            in: view.language,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    /// What goes between this center and others, each line as it was signed.
    struct Standing: Sendable {
        /// What waits for the director's word, and for an answer; on the first page.
        let asked: [HandoverRecord]
        let waiting: [ReceivedBundle]
        /// What has been decided, a page of each.
        let sent: [HandoverRecord]
        let received: [ReceivedBundle]
        let hasMore: Bool
        let numbers: [FolderID: FolderNumber]
        let book: PartnerBook
        let roster: Roster

        /// Of what has been decided so many stand on a page; no page, and only what waits is read.
        init(
            of center: CenterID,
            page: Int?,
            of size: Int = 50,
            in world: World
        ) async throws {
            self = try await world.database.read {
                try Standing(of: center, page, size, in: $0, world)
            }
        }

        private init(
            of center: CenterID,
            _ page: Int?,
            _ size: Int,
            in transaction: Transaction,
            _ world: World
        ) throws {
            book = try world.partners(of: center, in: transaction)
            roster = try world.directories.current(of: center, in: transaction)
            let isFirst = (page ?? 1) == 1
            asked = isFirst ? try transaction.askedHandovers(of: center) : []
            waiting = isFirst ? try transaction.waitingBundles(at: center) : []
            // One more than fits tells that there is more.
            let (from, most) = (((page ?? 1) - 1) * size, page == nil ? 0 : size + 1)
            let sent = try transaction.decidedHandovers(of: center, offset: from, limit: most)
            let received = try transaction.answeredBundles(at: center, offset: from, limit: most)
            hasMore = max(sent.count, received.count) > size
            (self.sent, self.received) = (Array(sent.prefix(size)), Array(received.prefix(size)))
            for record in asked + self.sent {
                try roster.directory.verify(record, partners: book)
            }
            let folders =
                (asked + self.sent).map(\.folder)
                + self.received.compactMap { $0.answered?.folder }
            var numbers: [FolderID: FolderNumber] = [:]
            for folder in folders { numbers[folder] = try transaction.folder(folder)?.number }
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
        let center = context.officer.center
        let standing = try await HandoverList.Standing(of: center, page: nil, in: self)
        return TodayHandovers(
            rows: standing.asked.map { view.row($0, standing) }
                + standing.waiting.map { view.row($0, standing) }
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
