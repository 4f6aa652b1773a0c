package import Casework
import Crypto
import Foundation

extension LayerKey {
    /// Seals a thread's key under this folder key.
    package func seal(thread: LayerKey, in place: Place) throws -> ThreadKeyRecord {
        let binding = Self.threadBinding(place, thread: thread.epoch, folder: epoch)
        return ThreadKeyRecord(
            center: place.center,
            folder: place.folder,
            epoch: thread.epoch,
            folderEpoch: epoch,
            wrapped: try Box.seal(thread.bytes, under: derived(for: binding), bound: binding)
        )
    }

    /// Opens a thread's key with the folder key of the same record.
    package func open(_ record: ThreadKeyRecord) throws -> LayerKey {
        let place = Place(center: record.center, folder: record.folder)
        let binding = Self.threadBinding(place, thread: record.epoch, folder: record.folderEpoch)
        let opened = try Box.open(record.wrapped, under: derived(for: binding), bound: binding)
        return LayerKey(layer: .thread, epoch: record.epoch, key: SymmetricKey(data: opened))
    }

    private static func threadBinding(_ place: Place, thread: Int, folder: Int) -> Binding {
        Binding("thread-key").with(place.center).with(place.folder).with(thread).with(folder)
    }
}
