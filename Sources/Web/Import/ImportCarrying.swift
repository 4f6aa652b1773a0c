package import Casework
import Storage
import Vault

extension ImportDesk {
    /// Rows whose notes are written in one transaction: intake waits no longer than for these.
    private static let rowsAtOnce = 16

    /// Carries a table over from where it stands, some rows at least and for about so long; gives how
    /// far it is then.
    ///
    /// Every transaction also says how many rows were gone through: ended anywhere, it goes on there.
    /// - Throws: `ImportRefusal` when rows fail and nobody said to leave them.
    package func carry(
        _ record: ImportRecord,
        _ plan: ImportPlan,
        for longest: Duration
    ) async throws -> ImportRecord {
        let survey = try await survey(record, plan)
        guard plan.onlyPassing || !survey.hasFailing else { throw ImportRefusal.rowsFail }
        let reading = reading(plan)
        let ends = ContinuousClock.now + longest
        var record = record
        var batch = ImportBatch(secrets: try await secrets(), survey: survey, plan: plan)
        do {
            try await rows(of: record, plan) { rows in
                for (place, row) in rows where place >= record.done {
                    guard let occurrence = survey.coming[place],
                        case .passes(let read) = try reading.read(row)
                    else { continue }
                    batch.add(read, occurrence, at: place)
                    guard batch.count == Self.rowsAtOnce else { continue }
                    try await write(&batch, &record)
                    guard ContinuousClock.now < ends else { throw TimeIsUp() }
                }
            }
            try await write(&batch, &record)
            try await finish(&record)
        } catch is TimeIsUp {}
        return record
    }

    /// So long has been worked at once; what is left is carried over next time.
    private struct TimeIsUp: Error {}

    private func write(_ batch: inout ImportBatch, _ record: inout ImportRecord) async throws {
        guard let done = batch.end else { return }
        let (some, before, id) = (batch, record.done, record.id)
        let (world, keys, address) = (world, keys, address)
        try await world.database.write { transaction in
            try some.write(by: keys, from: address, in: transaction, world)
            try transaction.setDone(done, after: before, of: id)
        }
        record.done = done
        batch.clear()
    }

    /// All has been gone through; the table itself is not needed any more, only how it went.
    private func finish(_ record: inout ImportRecord) async throws {
        let (rows, before, id) = (record.rows, record.done, record.id)
        guard before < rows else { return }
        try await world.database.write { try $0.setDone(rows, after: before, of: id) }
        record.done = rows
    }

    private func survey(_ record: ImportRecord, _ plan: ImportPlan) async throws -> ImportSurvey {
        var survey = ImportSurvey()
        try await examine(record, plan) { some in
            for one in some {
                switch one.outcome {
                case .blank, .isHere: break
                case .fails: survey.hasFailing = true
                case .comesIn(let row, let occurrence):
                    survey.coming[one.place] = occurrence
                    guard let matter = row.matter else { continue }
                    survey.last[matter] = one.place
                    if let outcome = row.outcome { survey.outcomes[matter] = outcome }
                }
            }
        }
        return survey
    }
}

/// Why a table is not carried over; its words stand under `importRefusal.<reason>`.
package enum ImportRefusal: String, Error, CaseIterable, Sendable {
    /// Rows fail, and nobody said to leave them out.
    case rowsFail
}

/// What is known of a whole table before its first row is written.
struct ImportSurvey: Sendable {
    var hasFailing = false
    /// The rows that come in, by their places, each with how often the same row stood before it.
    var coming: [Int: Int] = [:]
    /// Where the last row of each matter stands: only there a consultation ends.
    var last: [String: Int] = [:]
    var outcomes: [String: String] = [:]
}

/// Some rows that are written together.
struct ImportBatch: Sendable {
    let secrets: ImportSecrets
    let survey: ImportSurvey
    let plan: ImportPlan
    private var rows: [(row: ImportedRow, occurrence: Int, place: Int)] = []

    init(secrets: ImportSecrets, survey: ImportSurvey, plan: ImportPlan) {
        (self.secrets, self.survey, self.plan) = (secrets, survey, plan)
    }

    var count: Int { rows.count }
    /// The place behind the last row.
    var end: Int? { rows.last.map { $0.place + 1 } }

    mutating func add(_ row: ImportedRow, _ occurrence: Int, at place: Int) {
        rows.append((row, occurrence, place))
    }

    mutating func clear() { rows = [] }

    /// Writes each row as a note of its consultation; what is here already, or was deleted, stays so.
    func write(
        by keys: OfficerKeys,
        from address: String,
        in transaction: Transaction,
        _ world: World
    ) throws {
        for (row, occurrence, place) in rows {
            guard
                let note = try secrets.newNote(of: row, occurrence: occurrence, in: transaction),
                let id = secrets.consultation(of: row, note),
                try !transaction.wasDeleted(id)
            else { continue }
            if try transaction.folder(id) == nil {
                try begin(id, row, by: keys, from: address, in: transaction, world)
            }
            guard
                var file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
            else { continue }
            for grant in file.freshlyOpened { try transaction.personalize(grant) }
            // It was looked at before; whoever has it shared away since then writes in it no more.
            guard file.consultation.mayWrite(keys.officer) else { continue }
            let written = Note(
                id: note,
                fields: row.fields,
                origin: .imported,
                codesVersion: file.codes.version
            )
            let events = try file.consultation.write(
                written,
                by: keys.officer,
                codes: file.codes,
                on: world.today
            )
            try file.record(events, by: keys, on: world.today, in: transaction)
            try end(&file, row, place, by: keys, in: transaction, world)
        }
    }

    private func begin(
        _ id: FolderID,
        _ row: ImportedRow,
        by keys: OfficerKeys,
        from address: String,
        in transaction: Transaction,
        _ world: World
    ) throws {
        let roster = try world.directories.current(of: keys.center, in: transaction)
        let person = Person(id: .random(), name: row.person, isPseudonym: true, role: .client)
        let (new, _) = try NewFolder.consultation(
            Opening(person: person, origin: .imported),
            id: id,
            numbered: transaction.nextNumber(
                of: .consultation,
                in: keys.center,
                year: row.fields.day(.day)?.year ?? world.today.year
            ),
            by: keys,
            directory: roster.directory,
            on: world.today
        )
        try transaction.insert(new, roster: roster.count)
        try transaction.note(
            .consultationImported,
            at: keys.center,
            by: keys.officer,
            from: address,
            folder: id,
            instant: world.instant
        )
    }

    private func end(
        _ file: inout ConsultationFile,
        _ row: ImportedRow,
        _ place: Int,
        by keys: OfficerKeys,
        in transaction: Transaction,
        _ world: World
    ) throws {
        let isLast = row.matter.map { survey.last[$0] == place } ?? true
        let outcome = row.matter.map { survey.outcomes[$0] } ?? row.outcome
        guard isLast, let outcome = outcome ?? plan.closing, file.consultation.stage == .open
        else { return }
        let events = try file.consultation.close(
            as: outcome,
            because: "",
            by: keys.officer,
            codes: file.codes
        )
        try file.record(events, by: keys, on: world.today, in: transaction)
    }
}
