package import Casework
import Crypto
import Foundation

/// The key of one layer of one folder for one epoch.
package struct LayerKey: Sendable {
    package let layer: Layer
    package let epoch: Int
    let key: SymmetricKey
    /// What HKDF extracts from the key before any purpose: the same for all that is derived (RFC 5869 §2.2).
    private let extracted: SymmetricKey

    init(layer: Layer, epoch: Int, key: SymmetricKey) {
        self.layer = layer
        self.epoch = epoch
        self.key = key
        extracted = SymmetricKey(
            data: HKDF<SHA256>.extract(inputKeyMaterial: key, salt: Data())
        )
    }

    /// Draws a new key for the epoch that begins.
    package static func new(_ layer: Layer, epoch: Int) -> LayerKey {
        LayerKey(layer: layer, epoch: epoch, key: SymmetricKey(size: .bits256))
    }

    func derived(for purpose: Binding) -> SymmetricKey {
        HKDF<SHA256>.expand(
            pseudoRandomKey: extracted,
            info: purpose.written,
            outputByteCount: 32
        )
    }

    var bytes: Data { key.withUnsafeBytes { Data($0) } }
}

/// All epochs of a folder's two keys that somebody could open.
package struct FolderKeys: Sendable {
    /// One or two of a folder, mostly.
    private var keys: [LayerKey] = []

    package init(_ opened: [LayerKey] = []) {
        for key in opened { add(key) }
    }

    package mutating func add(_ key: LayerKey) {
        keys.removeAll { $0.layer == key.layer && $0.epoch == key.epoch }
        keys.append(key)
    }

    package subscript(layer: Layer, epoch: Int) -> LayerKey? {
        keys.first { $0.layer == layer && $0.epoch == epoch }
    }

    /// The key under which an entry lies.
    ///
    /// - Throws: `cannotOpen` where it is not among these.
    package func key(of entry: EntryRecord) throws -> LayerKey {
        guard let key = self[entry.layer, entry.epoch] else { throw VaultError.cannotOpen }
        return key
    }

    package func all(_ layer: Layer) -> [LayerKey] {
        keys.filter { $0.layer == layer }.sorted { $0.epoch < $1.epoch }
    }
}

extension LayerKey: Confidential {}

extension FolderKeys: Confidential {}
