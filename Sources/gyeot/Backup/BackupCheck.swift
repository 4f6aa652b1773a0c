import Casework
import Foundation
import Storage
import Vault

/// Opens a backup and sees that it is whole: only such a one is kept, and only such a one restored.
struct BackupCheck {
    let note: BackupNote
    let files: [KeptFile]
    let reports: Int
    let officers: Int
    let deleted: Int
    /// Acts in the record of each center, by its short name.
    let acts: [(slug: String, count: Int)]
    let heads: [AuditHead]

    init(_ file: URL, named name: String) throws {
        let inspection: Inspection
        do {
            inspection = try Inspection(of: file)
        } catch {
            throw BackupRefusal.notABackup(name)
        }
        defer { try? inspection.close() }
        do {
            guard let note = try inspection.read({ try $0.backupNote() }) else {
                throw BackupRefusal.notABackup(name)
            }
            switch try inspection.tables() {
            case .current, .older: break
            case .newer: throw BackupRefusal.newer(name, version: note.version)
            case .foreign: throw BackupRefusal.notABackup(name)
            }
            guard try inspection.faults().isEmpty,
                try inspection.read(Self.checksum) == note.checksum
            else { throw BackupRefusal.damaged(name) }
            self.note = note
            files = try inspection.read { try $0.backupFiles() }
            reports = try inspection.read { try $0.count(of: .folder) }
            officers = try inspection.read { try $0.count(of: .officer) }
            deleted = try inspection.read { try $0.count(of: .tombstone) }
            heads = try inspection.read { try $0.auditHeads() }
            acts = try inspection.read { try $0.centers() }.map { center in
                let (count, broken) = try ChainWalk.walk(center.id, in: inspection)
                guard broken == nil else { throw BackupRefusal.damaged(name) }
                return (center.slug, count)
            }
        } catch is StorageError {
            throw BackupRefusal.damaged(name)
        }
    }

    static func checksum(_ transaction: Transaction) throws -> Data {
        var sum = Checksum()
        try transaction.pour { sum.add($0) }
        return sum.bytes
    }

    /// What it holds, in two languages and without a word of anybody.
    var words: String {
        let folders = "묶음 \(reports), 담당자 \(officers) · \(reports) folders, \(officers) officers"
        let acts = acts.map { "\($0.slug) \($0.count)" }.joined(separator: ", ")
        return "  \(folders)\n  기록 · acts on record: \(acts)"
    }
}
