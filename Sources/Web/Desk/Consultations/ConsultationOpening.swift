package import Casework
import Foundation
import Storage
package import Vault

/// Begins a consultation in one transaction: its number, its first entries, its link to a report.
package struct ConsultationOpening: Sendable {
    let world: World
    let keys: OfficerKeys
    let address: String

    package init(world: World, keys: OfficerKeys, address: String) {
        (self.world, self.keys, self.address) = (world, keys, address)
    }

    /// Opens it; the same form sent twice opens one.
    package func open(
        _ id: FolderID,
        _ opening: Opening,
        through channel: String = ""
    ) async throws {
        let (world, keys, address) = (world, keys, address)
        try await world.database.write { transaction in
            guard try transaction.folder(id) == nil else { return }
            let report = try opening.report.map { id in
                guard let file = try ReportFile.open(id, with: keys, in: transaction, world: world)
                else { throw Missing(keeping: nil) }
                return file
            }
            let roster = try world.directories.current(of: keys.center, in: transaction)
            let (new, _) = try NewFolder.consultation(
                opening,
                id: id,
                numbered: transaction.nextNumber(
                    of: .consultation,
                    in: keys.center,
                    year: world.today.year
                ),
                by: keys,
                directory: roster.directory,
                on: world.today
            )
            try transaction.insert(new, roster: roster.count)
            try begin(id, channel, report, in: transaction)
            if var report {
                let events = try report.report.link(id, by: keys.officer)
                try report.record(events, by: keys, on: world.today, in: transaction)
            }
            try transaction.note(
                .consultationOpened,
                at: keys.center,
                by: keys.officer,
                from: address,
                folder: id,
                instant: world.instant
            )
        }
    }

    /// Sets its reminders; what is known already stands in the first draft, so that nobody types it again.
    private func begin(
        _ id: FolderID,
        _ channel: String,
        _ report: ReportFile?,
        in transaction: Transaction
    ) throws {
        guard
            let file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
        else { throw StorageError.broken }
        try transaction.keepClocks(of: file.consultation, file.counselling, in: id)
        var fields = NoteFields()
        if file.codes[.channels][channel] != nil { fields[.channel] = .code(channel) }
        if let report {
            let kinds = report.report.summary.kinds.filter { file.codes[.kinds][$0] != nil }
            fields[.kind] = kinds.first.map { .code($0) }
            fields[.alsoKinds] = .codes(Array(kinds.dropFirst()))
            if let relation = report.report.story.details.relation,
                file.codes[.relations][relation] != nil
            {
                fields[.relation] = .code(relation)
            }
            fields[.receivedOn] = .day(report.report.toldOn)
            fields[.anonymous] = .reply(.yes)
        }
        guard !fields.isEmpty else { return }
        try file.save(
            NoteForm(showing: fields),
            as: .random(),
            1,
            by: keys,
            world.today,
            transaction
        )
    }
}
