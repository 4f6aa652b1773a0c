package import Casework
import Crypto
package import Foundation

/// What an entry says in the clear, and what its sealed words are bound to.
package struct EntryHeader: Sendable {
    package var center: CenterID
    package var folder: FolderID
    package var sequence: Int
    package var id: EntryID
    package var kind: String
    package var day: Day
    package var officer: OfficerID?
    package var facts: Data?

    package init(
        center: CenterID,
        folder: FolderID,
        sequence: Int,
        id: EntryID = .random(),
        kind: String,
        day: Day,
        officer: OfficerID? = nil,
        facts: Data? = nil
    ) {
        self.center = center
        self.folder = folder
        self.sequence = sequence
        self.id = id
        self.kind = kind
        self.day = day
        self.officer = officer
        self.facts = facts
    }
}

extension LayerKey {
    /// Seals the words of an entry and signs it if an officer wrote it.
    ///
    /// - Throws: `forged` when the header names somebody else than the signer.
    package func seal(
        _ content: Content?,
        as header: EntryHeader,
        signedBy signer: OfficerKeys? = nil
    ) throws -> EntryRecord {
        guard signer?.officer == header.officer else { throw VaultError.forged }
        let binding = Self.binding(header, layer: layer, epoch: epoch)
        let body = try content.map {
            try Box.seal($0.padded, under: entryKey(header.id), bound: binding)
        }
        let signature = try signer?.sign(binding.with(body?.bytes))
        return EntryRecord(
            center: header.center,
            folder: header.folder,
            sequence: header.sequence,
            id: header.id,
            kind: header.kind,
            day: header.day,
            officer: header.officer,
            layer: layer,
            epoch: epoch,
            facts: header.facts,
            body: body,
            signature: signature
        )
    }

    /// Opens the words of an entry, or gives nothing when it has none.
    package func open(_ record: EntryRecord) throws -> Content? {
        guard let body = record.body else { return nil }
        return try Content(padded: open(body: body, of: record))
    }

    func open(body: Sealed, of record: EntryRecord) throws -> Data {
        try Box.open(body, under: entryKey(record.id), bound: Self.binding(of: record))
    }

    static func binding(of record: EntryRecord) -> Binding {
        let header = EntryHeader(
            center: record.center,
            folder: record.folder,
            sequence: record.sequence,
            id: record.id,
            kind: record.kind,
            day: record.day,
            officer: record.officer,
            facts: record.facts
        )
        return binding(header, layer: record.layer, epoch: record.epoch)
    }

    private static func binding(_ header: EntryHeader, layer: Layer, epoch: Int) -> Binding {
        Binding("entry").with(header.center).with(header.folder).with(layer.rawValue)
            .with(epoch).with(header.sequence).with(header.id).with(header.kind)
            .with(header.day).with(header.officer).with(header.facts)
    }

    private func entryKey(_ id: EntryID) -> SymmetricKey {
        derived(for: Binding("entry-key").with(id))
    }
}
