package import Casework
package import Foundation
package import Storage

/// The small file of the audit's heads, day by day, to be copied off this machine (B3 46, 47).
package struct HeadsFile: Sendable {
    private let file: URL

    package init(file: URL) { self.file = file }

    /// Adds the heads of today, each center once for each place of its chain.
    package func note(_ heads: [AuditHead], on day: Day) throws(HomeTrouble) {
        let known = Set(try read())
        let lines = heads.filter { !known.contains($0) }.map {
            "\(day) \($0.center) \($0.sequence) \(Hexadecimal.text($0.hash))"
        }
        try OutsideFile.append(lines, to: file)
    }

    /// All heads that were written; a line that was cut short is passed over.
    package func read() throws(HomeTrouble) -> [AuditHead] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw .damagedList(file.path)
        }
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 4, let center = CenterID(String(words[1])),
                let sequence = Int(words[2]), let hash = Hexadecimal.bytes(String(words[3])),
                hash.count == 32
            else { return nil }
            return AuditHead(center: center, sequence: sequence, hash: hash)
        }
    }

    /// How a database stands to the heads that were written.
    package func compare(with database: Database) async throws -> Standing {
        try await database.read { try compare(in: $0) }
    }

    package func compare(in transaction: Transaction) throws -> Standing {
        let written = try read()
        let now = try transaction.auditHeads()
        for head in written {
            let reach = now.first { $0.center == head.center }?.sequence ?? 0
            guard reach >= head.sequence else {
                let last = written.filter { $0.center == head.center }.map(\.sequence).max()
                return .older(by: (last ?? head.sequence) - reach)
            }
            guard try transaction.auditHash(of: head.center, at: head.sequence) == head.hash
            else { return .different }
        }
        return .agrees
    }

    /// Whether a database is the one whose heads were written, and no older copy.
    package enum Standing: Hashable, Sendable {
        case agrees
        /// So many acts that were written down are missing from it.
        case older(by: Int)
        /// Its chain went another way.
        case different
    }
}
