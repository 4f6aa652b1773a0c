package import Casework
import Foundation

extension LayerKey {
    /// Seals what a list shows of a folder; officers do it again when it changes.
    ///
    /// Padded to 512 bytes, lest the length tell how many kinds were ticked.
    package func seal(
        summary: some Encodable,
        of folder: FolderID,
        in center: CenterID
    ) throws -> Sealed {
        let purpose = Binding("summary").with(center).with(folder).with(epoch)
        return try Box.seal(
            Padding.pad(Content.encode(summary), to: Padding.small),
            under: derived(for: purpose),
            bound: purpose
        )
    }

    /// Opens what a list shows of a folder.
    package func open<Value: Decodable>(
        summary: Sealed,
        of folder: FolderID,
        in center: CenterID,
        as type: Value.Type
    ) throws -> Value {
        let purpose = Binding("summary").with(center).with(folder).with(epoch)
        let opened = try Box.open(summary, under: derived(for: purpose), bound: purpose)
        return try Content.decode(type, from: Padding.unpad(opened))
    }
}
