import Casework
import Foundation
import Storage
import Vault

/// What comes of a row, seen against what is here already.
enum ExaminedRow: Sendable {
    case blank
    case fails([RowTrouble])
    /// Its note is here already, or was and has been deleted.
    case isHere
    case comesIn(ImportedRow, occurrence: Int)
}

/// A row below the titles, where it stands, and what comes of it.
struct Examined: Sendable {
    let place: Int
    let row: TableRow
    let outcome: ExaminedRow
}

extension ImportDesk {
    /// Gives every row below the titles with what comes of it, in their order, some at a time.
    func examine(
        _ record: ImportRecord,
        _ plan: ImportPlan,
        _ take: ([Examined]) throws -> Void
    ) async throws {
        let reading = reading(plan)
        let secrets = try await secrets()
        var meetings = Meetings(secrets: secrets)
        var hands = OwnHands(keys: keys, world: world)
        try await rows(of: record, plan) { rows in
            let read = try rows.map { place, row in
                let outcome = try reading.read(row)
                return (place, row, outcome, meetings.meet(row, outcome, reading))
            }
            let known = hands
            let (some, after) = try await world.database.read { transaction in
                var hands = known
                let some = try read.map { place, row, outcome, meeting in
                    Examined(
                        place: place,
                        row: row,
                        outcome: try Self.look(
                            at: row,
                            outcome,
                            meeting,
                            plan,
                            secrets,
                            &hands,
                            in: transaction
                        )
                    )
                }
                return (some, hands)
            }
            hands = after
            try take(some)
        }
    }

    private static func look(
        at row: TableRow,
        _ outcome: RowReading.Outcome,
        _ meeting: Meetings.Meeting,
        _ plan: ImportPlan,
        _ secrets: ImportSecrets,
        _ hands: inout OwnHands,
        in transaction: Transaction
    ) throws -> ExaminedRow {
        switch outcome {
        case .blank: return .blank
        case .fails(let troubles): return .fails(troubles)
        case .passes(let read):
            let isAlone = read.matter == nil
            guard
                let note = try secrets.newNote(
                    of: read,
                    occurrence: meeting.occurrence,
                    in: transaction
                ),
                let id = secrets.consultation(of: read, note),
                try !transaction.wasDeleted(id),
                try !secrets.wasHere(
                    meeting.formerNames,
                    met: meeting.formerOccurrence,
                    isAlone: isAlone,
                    in: transaction
                )
            else { return .isHere }
            guard try hands.mayWrite(in: id, transaction) else {
                let column =
                    plan.targets.firstIndex(of: .matter) ?? plan.targets.firstIndex(of: .person)
                let value = column.map { row[$0].shown } ?? ""
                return .fails([RowTrouble(row, column: column, value: value, .notYours)])
            }
            return .comesIn(read, occurrence: meeting.occurrence)
        }
    }
}

/// How often each row of a table was met before, under its name and under its former ones.
private struct Meetings {
    struct Meeting: Sendable {
        var occurrence = 0
        var formerNames: [Data] = []
        var formerOccurrence = 0
    }

    let secrets: ImportSecrets
    private var seen = Occurrences()
    private var formerlySeen = Occurrences()

    init(secrets: ImportSecrets) { self.secrets = secrets }

    mutating func meet(
        _ row: TableRow,
        _ outcome: RowReading.Outcome,
        _ reading: RowReading
    ) -> Meeting {
        var meeting = Meeting()
        guard case .passes(let passing) = outcome, let mark = secrets.mark(of: passing.name) else {
            return meeting
        }
        meeting.occurrence = seen.count(mark)
        guard secrets.looksForFormerNames else { return meeting }
        meeting.formerNames = reading.formerNames(of: row)
        if let first = meeting.formerNames.first.flatMap(secrets.mark) {
            meeting.formerOccurrence = formerlySeen.count(first)
        }
        return meeting
    }
}

/// Which consultations that rows lead to are this officer's to write in; each is looked at once.
private struct OwnHands: Sendable {
    let keys: OfficerKeys
    let world: World
    private var known: [FolderID: Bool] = [:]

    init(keys: OfficerKeys, world: World) { (self.keys, self.world) = (keys, world) }

    mutating func mayWrite(in id: FolderID, _ transaction: Transaction) throws -> Bool {
        if let known = known[id] { return known }
        var isOwn = true
        if try transaction.folder(id) != nil {
            let file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
            isOwn = file?.consultation.mayWrite(keys.officer) ?? false
        }
        known[id] = isOwn
        return isOwn
    }
}
