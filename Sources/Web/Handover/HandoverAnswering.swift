import Casework
import Foundation
import Storage
import Vault

/// Answers what came: a new consultation in an officer's hands, or no; said to the sender in the same
/// transaction where both are on this server.
struct HandoverAnswering: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    private var center: CenterID { session.officer.center }
    private var taking: HandoverTaking {
        HandoverTaking(world: world, session: session, address: address)
    }

    /// Opens a consultation with what came, for that officer to be in charge of.
    ///
    /// Files are sealed anew beside all that others write.
    func accept(_ id: BundleID, for officer: OfficerID) async throws {
        let (opened, files) = try await world.database.read { transaction in
            let received = try self.waiting(id, in: transaction)
            _ = try self.roster(with: officer, in: transaction)
            var files = HandedFiles(in: try world.database.spool())
            let opened = try taking.open(received, in: transaction) { try files.take($0) }
            return (opened, files.kept)
        }
        guard files.isEmpty || world.disk().hasRoomForFiles else {
            throw StorageError.unavailable
        }
        try await world.database.write(with: files) { transaction in
            let received = try self.waiting(id, in: transaction)
            let roster = try self.roster(with: officer, in: transaction)
            let folder = try begin(opened, files, for: officer, roster, in: transaction)
            try answer(received, .accepted, nil, as: folder, in: transaction)
        }
    }

    private func roster(with officer: OfficerID, in transaction: Transaction) throws -> Roster {
        let roster = try world.directories.current(of: center, in: transaction)
        guard roster.counsellors.contains(where: { $0.id == officer }) else {
            throw TakingRefusal.nobodyChosen
        }
        return roster
    }

    /// Says no, with the kind of reason.
    func decline(_ id: BundleID, because reason: DeclineReason) async throws {
        let size = try await world.database.read { try self.waiting(id, in: $0).size }
        try await world.database.write(bytes: size) { transaction in
            let received = try self.waiting(id, in: transaction)
            try answer(received, .declined, reason, as: nil, in: transaction)
        }
    }

    private func waiting(
        _ id: BundleID,
        in transaction: Transaction
    ) throws -> ReceivedBundle {
        guard let received = try transaction.received(id, at: center) else {
            throw Missing(keeping: nil)
        }
        guard received.answered == nil else { throw TakingRefusal.answeredAlready }
        return received
    }

    /// The new consultation opens to that officer and to recovery; whoever accepted reads on only if it
    /// is their own.
    private func begin(
        _ opened: HandoverTaking.Opened,
        _ files: [SpooledFile],
        for officer: OfficerID,
        _ roster: Roster,
        in transaction: Transaction
    ) throws -> FolderID {
        let keys = session.keys
        let persons = opened.parcel.letter.persons.map { $0.taken(as: .random()) }
        let client =
            persons.first { $0.role == .client }
            ?? Person(id: .random(), name: "", isPseudonym: true, role: .client)
        let opening = Opening(person: client)
        let (new, folderKeys) = try NewFolder.consultation(
            opening,
            numbered: transaction.nextNumber(
                of: .consultation,
                in: center,
                year: world.today.year
            ),
            by: keys,
            inCharge: officer,
            directory: roster.directory,
            on: world.today
        )
        try transaction.insert(new, roster: roster.count)
        let begun = [ConsultationEvent.opened(opening), .assigned([officer])].enumerated().map {
            RecordedConsultationEvent(
                sequence: $0 + 1,
                day: world.today,
                officer: keys.officer,
                event: $1
            )
        }
        var file = ConsultationFile(
            folder: new.folder,
            consultation: try Consultation(replaying: begun),
            events: begun,
            roster: roster,
            counselling: world.counselling(of: center),
            drafts: [],
            keys: folderKeys,
            freshlyOpened: []
        )
        let handing = HandingOn(from: keys.officer, to: officer, keeps: false, words: "")
        let events =
            [
                .handover(
                    .received(
                        ReceivedHandover(
                            bundle: opened.id,
                            partner: opened.sender.name,
                            letter: opened.parcel.letter
                        )
                    )
                )
            ]
            + persons.filter { $0.id != client.id }.map { ConsultationEvent.personNamed($0) }
            + opened.parcel.notes.map { .handover(.noteReceived($0)) }
        try file.record(events, by: keys, on: world.today, in: transaction)
        for (handed, spooled) in zip(opened.parcel.files, files) {
            let added = AddedFile(
                file: spooled.file,
                consent: handed.label.consent,
                about: handed.label.about
            )
            try file.record(
                [.filed(added)],
                by: keys,
                on: world.today,
                with: [spooled],
                in: transaction
            )
        }
        let last = officer == keys.officer ? [] : [ConsultationEvent.handedOn(handing)]
        try file.record(last, by: keys, on: world.today, in: transaction)
        return new.folder.id
    }

    private func answer(
        _ received: ReceivedBundle,
        _ answer: HandoverAnswer,
        _ reason: DeclineReason?,
        as folder: FolderID?,
        in transaction: Transaction
    ) throws {
        let reading = try taking.reading(in: transaction)
        let receipt = try HandoverReceipt.sign(
            received.id,
            to: reading.us.mark,
            answer,
            reason,
            on: world.today,
            with: reading.safe.keys
        )
        guard
            try transaction.answer(receipt, at: center, by: session.officer.id, folder: folder)
        else { throw TakingRefusal.answeredAlready }
        try transaction.deleteParts(of: received.id, at: center)
        let act: AuditAct = answer == .accepted ? .handoverAccepted : .handoverDeclined
        try transaction.note(
            act,
            at: center,
            by: session.officer.id,
            from: address,
            folder: folder,
            instant: world.instant
        )
        try tell(received.sender, receipt, act, reading, in: transaction)
    }

    /// The sender's own log says the same, at once, where the sender is on this server.
    private func tell(
        _ mark: Data,
        _ receipt: HandoverReceipt,
        _ act: AuditAct,
        _ reading: HandoverTaking.Reading,
        in transaction: Transaction
    ) throws {
        guard let sender = reading.book[ever: mark],
            let there = try world.neighbour(sender, in: transaction),
            let record = try transaction.handover(receipt.bundle, in: there),
            record.recipient == receipt.recipient,
            try transaction.answer(record.id, HandoverReply(receipt))
        else { return }
        try transaction.note(
            act,
            at: there,
            by: nil,
            from: "",
            folder: record.folder,
            instant: world.instant
        )
    }
}

extension HandoverReply {
    /// What the other center signed itself.
    init(_ receipt: HandoverReceipt) {
        self.init(
            answer: receipt.answer,
            reason: receipt.reason,
            day: receipt.day,
            officer: nil,
            signature: receipt.signature
        )
    }
}

extension Roster {
    /// Who may be put in charge of a consultation.
    var counsellors: [Officer] { handlers.filter { $0.may(.counsel) } }
}
