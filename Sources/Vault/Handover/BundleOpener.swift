package import Casework
import Crypto
package import Foundation

/// Opens a bundle as it comes, in pieces of any length, and says at the end whether to believe it.
///
/// What it hands on before `finish` has succeeded may go to a sealed waiting place and nowhere else.
package struct BundleOpener: Sendable {
    private let recipient: Partner
    private let keys: CenterKeys
    private let partners: [Data: Partner]
    private var opened: (head: BundleHeader, sender: Partner, key: SymmetricKey)?
    private var waiting = Data()
    private var hash = SHA256()
    private var pieces = 0
    private var hasEnded = false

    /// Begins for the center that the keys are of; `partners` are those whose fingerprints were compared.
    package init(for recipient: Partner, keys: CenterKeys, partners: [Partner]) {
        self.recipient = recipient
        self.keys = keys
        self.partners = Dictionary(
            partners.map { ($0.mark, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Which bundle it is, once its head has come: it is taken in once.
    package var id: BundleID? { opened?.head.id }

    package var sender: Partner? { opened?.sender }

    /// Takes the next bytes of the file, and hands on what they open.
    package mutating func add(_ bytes: Data, keep: (Data) throws -> Void) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(BundlePiece.length)
            rest = rest.dropFirst(part.count)
            try take(Data(part), keep)
        }
    }

    private mutating func take(_ bytes: Data, _ keep: (Data) throws -> Void) throws {
        waiting.append(bytes)
        if opened == nil {
            guard waiting.count >= BundleHeader.length else {
                // Something else is refused at its first bytes, not after 2 GB.
                let start = waiting.prefix(BundleHeader.magic.count)
                guard BundleHeader.magic.starts(with: start) else {
                    throw BundleRefusal.unknownFormat
                }
                return
            }
            try openHead()
        }
        while !hasEnded, let piece = try nextPiece() { try keep(piece) }
        guard !hasEnded || waiting.count <= BundlePiece.signature else {
            throw BundleRefusal.altered
        }
    }

    /// Says whether it came whole, and as its sender signed it.
    package consuming func finish() throws(BundleRefusal) {
        guard !waiting.isEmpty || opened != nil else { throw .unknownFormat }
        guard let opened, hasEnded, waiting.count == BundlePiece.signature else {
            throw .truncated
        }
        let sum = Data(hash.finalize())
        let signed = BundleHeader.signed(head: opened.head.bytes, sum: sum)
        guard opened.sender.key.accepts(waiting, for: signed) else { throw .altered }
    }

    private mutating func openHead() throws(BundleRefusal) {
        let head = try BundleHeader(Data(waiting.prefix(BundleHeader.length)))
        waiting = Data(waiting.dropFirst(BundleHeader.length))
        guard head.recipient == recipient.mark else { throw .misdirected }
        guard let sender = partners[head.sender] else { throw .unknownSender }
        let binding = BundleHeader.binding(
            id: head.id,
            sender: head.sender,
            recipient: head.recipient
        )
        guard let key = try? keys.unwrap(head.wrapped, bound: binding) else { throw .altered }
        opened = (head, sender, SymmetricKey(data: key))
    }

    /// The next whole piece, or nothing when more has to come first.
    private mutating func nextPiece() throws(BundleRefusal) -> Data? {
        guard let opened, waiting.count >= BundlePiece.prefix else { return nil }
        let prefix = waiting.prefix(BundlePiece.prefix)
        let isLast = prefix.first == 1
        let length = prefix.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        let full = BundlePiece.length + BundlePiece.overhead
        guard
            prefix.first == 0 && length == full
                || isLast && (BundlePiece.overhead...full).contains(length)
        else { throw .altered }
        guard waiting.count >= BundlePiece.prefix + length else { return nil }
        let piece = Data(waiting.prefix(BundlePiece.prefix + length))
        waiting = Data(waiting.dropFirst(piece.count))
        let binding = BundleHeader.binding(piece: pieces, isLast: isLast, of: opened.head.id)
        let sealed = Sealed(bytes: Data(piece.dropFirst(BundlePiece.prefix)))
        guard let plain = try? Box.open(sealed, under: opened.key, bound: binding) else {
            throw .altered
        }
        hash.update(data: piece)
        pieces += 1
        hasEnded = isLast
        return plain
    }
}

extension BundleOpener: Confidential {}
