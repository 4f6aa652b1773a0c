package import Casework
import Crypto
package import Foundation

/// Seals what one center hands to another, piece by piece, to the other's key and signed by its own.
///
/// The reader on the other side trusts nothing before the signature, which is the last thing in it.
package struct BundleSealer: Sendable {
    package let id: BundleID
    private let key = SymmetricKey(size: .bits256)
    private let head: Data
    private var waiting = Data(capacity: BundlePiece.length)
    private var hash = SHA256()
    private var pieces = 0

    /// Begins a bundle, and hands on its head.
    package init(
        from sender: Partner,
        to recipient: Partner,
        id: BundleID = .random(),
        keep: (Data) throws -> Void
    ) throws {
        self.id = id
        let binding = BundleHeader.binding(id: id, sender: sender.mark, recipient: recipient.mark)
        let wrapped = try Wrap.wrap(
            key.withUnsafeBytes { Data($0) },
            to: recipient.key.agreement,
            bound: binding
        )
        head =
            BundleHeader(
                id: id,
                sender: sender.mark,
                recipient: recipient.mark,
                wrapped: wrapped
            ).bytes
        try keep(head)
    }

    /// Takes the next bytes, and hands on each piece that is full.
    package mutating func add(_ bytes: Data, keep: (Data) throws -> Void) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            if waiting.count == BundlePiece.length { try seal(isLast: false, keep) }
            let part = rest.prefix(BundlePiece.length - waiting.count)
            waiting.append(part)
            rest = rest.dropFirst(part.count)
        }
    }

    /// Hands on what is left, and the signature of the center that sends it.
    package consuming func finish(signedBy keys: CenterKeys, keep: (Data) throws -> Void) throws {
        try keep(try keys.sign(finish(keep: keep)))
    }

    /// Hands on what is left; without the center's signature nobody believes it.
    ///
    /// Sealing needs the other center's public key alone, so whoever may read a consultation seals it,
    /// and whoever signs for the center need not be able to read.
    package consuming func finish(keep: (Data) throws -> Void) throws -> UnsignedBundle {
        try seal(isLast: true, keep)
        return UnsignedBundle(head: head, sum: Data(hash.finalize()))
    }

    private mutating func seal(isLast: Bool, _ keep: (Data) throws -> Void) throws {
        let binding = BundleHeader.binding(piece: pieces, isLast: isLast, of: id)
        let sealed = try Box.seal(waiting, under: key, bound: binding).bytes
        let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Data($0.dropFirst()) }
        let piece = Data([isLast ? 1 : 0]) + length + sealed
        hash.update(data: piece)
        try keep(piece)
        waiting.removeAll(keepingCapacity: true)
        pieces += 1
    }
}

extension BundleSealer: Confidential {}
