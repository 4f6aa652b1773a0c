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
        var tally = ImportTally()
        var unknown: [String: UnknownValue] = [:]
        var matters: Set<String> = []
        try await examine(record, plan) { some in
            for one in some {
                for value in reading.beyondLists(in: one.row) {
                    let name = "\(value.list.rawValue)/\(value.value.comparedName)"
                    unknown[name, default: value].count += 1
                }
                switch one.outcome {
                case .blank: tally.blank += 1
                case .isHere: tally.already += 1
                case .fails(let troubles):
                    tally.failing += 1
                    let room = max(0, ImportTally.shown - tally.troubles.count)
                    tally.troubles += troubles.prefix(room)
                case .comesIn(let row, _):
                    tally.passing += 1
                    if let matter = row.matter {
                        matters.insert(matter)
                    } else {
                        tally.consultations += 1
                    }
                }
            }
        }
        tally.consultations += matters.count
        // Those that nobody decided about first, then the most frequent.
        let sorted = unknown.values.sorted { left, right in
            let (isLeftOpen, isRightOpen) = (plan.isOpen(left), plan.isOpen(right))
            if isLeftOpen != isRightOpen { return isLeftOpen }
            return (left.list.rawValue, right.count, left.value)
                < (right.list.rawValue, left.count, right.value)
        }
        tally.unknown = Array(sorted.prefix(Self.unknownShown))
        return tally
    }

    /// The failing rows as a table with the same columns, and behind them why.
    package func failingTable(
        _ record: ImportRecord,
        _ plan: ImportPlan,
        saying words: (ValueTrouble) -> String
    ) async throws -> Data {
        let width = plan.head.titles.count
        var table = CSVWriter.mark + CSVWriter.record(plan.head.titles)
        try await examine(record, plan) { some in
            for one in some {
                guard case .fails(let troubles) = one.outcome else { continue }
                let cells = (0..<max(width, one.row.cells.count)).map { one.row[$0].shown }
                let reasons = troubles.map { words($0.reason) }.joined(separator: " ")
                table += CSVWriter.record(cells + [reasons])
            }
        }
        return table
    }
}

extension ImportPlan {
    /// Whether nobody has decided yet what a value is.
    package func isOpen(_ value: UnknownValue) -> Bool { values[value.list, value.value] == nil }
}

/// How often the same row was met before: two calls on one day with the same words are two notes.
struct Occurrences {
    private var counts: [NoteID: Int] = [:]

    mutating func count(_ name: NoteID) -> Int {
        defer { counts[name, default: 0] += 1 }
        return counts[name, default: 0]
    }
}
