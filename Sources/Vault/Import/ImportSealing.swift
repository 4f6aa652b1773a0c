package import Casework
import Crypto
package import Foundation

extension OfficerKeys {
    /// Seals a part of a table that this officer is bringing; nobody else opens it.
    package func seal(_ bytes: Data, ofImport id: ImportID, part: Int) throws -> Sealed {
        try Box.seal(bytes, under: personal, bound: Self.binding(id, part, officer))
    }

    package func open(_ sealed: Sealed, ofImport id: ImportID, part: Int) throws -> Data {
        try Box.open(sealed, under: personal, bound: Self.binding(id, part, officer))
    }

    private static func binding(_ id: ImportID, _ part: Int, _ officer: OfficerID) -> Binding {
        Binding("import").with(id).with(part).with(officer)
    }
}

extension LayerKey {
    /// The name of the note that a row becomes: the same row, brought again by whomever, is the same
    /// note, and without this key the name tells nothing of the row.
    package func noteID(of row: Data, occurrence: Int) -> NoteID? {
        NoteID(bytes: name("note", Binding("row").with(row).with(occurrence)))
    }

    /// The name of the consultation that rows of one matter become.
    package func folderID(of matter: String) -> FolderID? {
        FolderID(bytes: name("folder", Binding("matter").with(matter)))
    }

    /// Seals what was decided about columns and values, for the next table.
    package func seal(memory: some Encodable, in place: Place) throws -> Sealed {
        let purpose = Self.memory(place)
        return try Box.seal(
            Content.encode(memory),
            under: derived(for: purpose),
            bound: purpose
        )
    }

    package func open<Value: Decodable>(
        memory: Sealed,
        in place: Place,
        as type: Value.Type
    ) throws -> Value {
        let purpose = Self.memory(place)
        return try Content.decode(
            type,
            from: Box.open(memory, under: derived(for: purpose), bound: purpose)
        )
    }

    private static func memory(_ place: Place) -> Binding {
        Binding("import-memory").with(place.center).with(place.folder)
    }

    private func name(_ purpose: String, _ what: Binding) -> Data {
        let key = derived(for: Binding("import-names").with(purpose))
        return Data(HMAC<SHA256>.authenticationCode(for: what.bytes, using: key)).prefix(16)
    }
}
