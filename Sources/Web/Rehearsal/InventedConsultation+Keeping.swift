package import Casework
package import Storage
package import Vault

extension InventedConsultation {
    /// Keeps it as its officer would have: opened, talk by talk, and ended.
    package func keep(by officer: OfficerKeys, in transaction: Transaction, world: World) throws {
        guard let first = talks.first?.day else { return }
        let roster = try world.directories.current(of: officer.center, in: transaction)
        let (new, _) = try NewFolder.consultation(
            Opening(person: person, origin: .imported),
            numbered: transaction.nextNumber(
                of: .consultation,
                in: officer.center,
                year: first.year
            ),
            by: officer,
            directory: roster.directory,
            on: first
        )
        try transaction.insert(new)
        guard
            var file = try ConsultationFile.open(
                new.folder.id,
                with: officer,
                in: transaction,
                world: world
            )
        else { throw StorageError.broken }
        for talk in talks {
            var fields = talk.fields
            fields[.day] = .day(talk.day)
            let note = Note(
                id: .random(),
                fields: fields,
                origin: .imported,
                codesVersion: file.codes.version
            )
            try file.record([.noted(note)], by: officer, on: talk.day, in: transaction)
        }
        guard let outcome, let endedOn else { return }
        try file.record(
            [.closed(outcome: outcome, reason: "")],
            by: officer,
            on: endedOn,
            in: transaction
        )
    }
}
