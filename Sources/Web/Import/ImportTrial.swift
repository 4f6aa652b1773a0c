package import Casework
import Documents
package import Foundation
import Storage
import Vault

/// What would come of a table if it were carried over now.
package struct ImportTally: Sendable {
    /// Troubles that are shown one by one; the file of failing rows has them all.
    package static let shown = 200

    package var passing = 0
    package var failing = 0
    /// Rows in which nobody wrote anything.
    package var blank = 0
    /// Rows whose notes are here already.
    package var already = 0
    package var consultations = 0
    package var troubles: [RowTrouble] = []
    package var unknown: [UnknownValue] = []

    package var rows: Int { passing + failing + already }
}

extension ImportDesk {
    private static let unknownShown = 300

    /// Tries a table without changing anything.
    package func tryOut(_ record: ImportRecord, _ plan: ImportPlan) async throws -> ImportTally {
        let reading = reading(plan)
        let secrets = try await secrets()
        var tally = ImportTally()
        var unknown: [String: UnknownValue] = [:]
        var matters: Set<String> = []
        var seen = Occurrences()
        try await rows(of: record, plan) { rows in
            var passing: [(ImportedRow, Int)] = []
            for (_, row) in rows {
                switch reading.read(row) {
                case .blank: tally.blank += 1
                case .passes(let read): passing.append((read, try seen.count(read)))
                case .fails(let troubles):
                    tally.failing += 1
                    tally.troubles += troubles.prefix(
                        max(0, ImportTally.shown - tally.troubles.count)
                    )
                    for value in reading.unknown(in: row) where unknown.count < Self.unknownShown {
                        let name = "\(value.list.rawValue)/\(value.value.comparedName)"
                        unknown[name, default: value].count += 1
                    }
                }
            }
            let some = passing
            let fresh = try await world.database.read { transaction in
                try some.map { try secrets.newNote(of: $0.0, occurrence: $0.1, in: transaction) }
            }
            for ((row, _), note) in zip(some, fresh) {
                guard note != nil else {
                    tally.already += 1
                    continue
                }
                tally.passing += 1
                if let matter = row.matter {
                    matters.insert(matter)
                } else {
                    tally.consultations += 1
                }
            }
        }
        tally.consultations += matters.count
        tally.unknown = unknown.values.sorted {
            ($0.list.rawValue, $1.count) < ($1.list.rawValue, $0.count)
        }
        return tally
    }

    /// The failing rows as a table with the same columns, and behind them why.
    package func failingTable(
        _ record: ImportRecord,
        _ plan: ImportPlan,
        saying words: (ValueTrouble) -> String
    ) async throws -> Data {
        let reading = reading(plan)
        let width = plan.head.titles.count
        var table = CSVWriter.mark + CSVWriter.record(plan.head.titles)
        try await rows(of: record, plan) { rows in
            for (_, row) in rows {
                guard case .fails(let troubles) = reading.read(row) else { continue }
                let cells = (0..<max(width, row.cells.count)).map { row[$0].shown }
                let reasons = troubles.map { words($0.reason) }.joined(separator: " ")
                table += CSVWriter.record(cells + [reasons])
            }
        }
        return table
    }
}

/// How often the same row was met before: two calls on one day with the same words are two notes.
struct Occurrences {
    private var counts: [Int: Int] = [:]

    mutating func count(_ row: ImportedRow) throws -> Int {
        let name = try row.canonical.hashValue
        defer { counts[name, default: 0] += 1 }
        return counts[name, default: 0]
    }
}
