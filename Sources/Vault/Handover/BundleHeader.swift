import Casework
import Foundation

/// What stands in the clear at the head of a bundle: for whom it is and from whom, by their marks.
///
/// `gyeot/bundle/1\n`, the bundle's id (16 bytes), sender and recipient (32 each), the wrapped key.
struct BundleHeader {
    static let magic = Data("gyeot/bundle/1\n".utf8)
    private static let markLength = 32
    /// Format byte, encapsulated key, 32 bytes of key and the tag.
    private static let wrappedLength = 1 + 1_120 + 32 + 16
    static let length = magic.count + BundleID.byteCount + 2 * markLength + wrappedLength

    let id: BundleID
    let sender: Data
    let recipient: Data
    let wrapped: Sealed

    init(id: BundleID, sender: Data, recipient: Data, wrapped: Sealed) {
        self.id = id
        self.sender = sender
        self.recipient = recipient
        self.wrapped = wrapped
    }

    init(_ bytes: Data) throws(BundleRefusal) {
        guard bytes.starts(with: Self.magic.prefix(bytes.count)), !bytes.isEmpty else {
            throw .unknownFormat
        }
        guard bytes.count == Self.length else { throw .truncated }
        var rest = bytes.dropFirst(Self.magic.count)
        func next(_ count: Int) -> Data {
            defer { rest = rest.dropFirst(count) }
            return Data(rest.prefix(count))
        }
        guard let id = BundleID(bytes: next(BundleID.byteCount)) else { throw .unknownFormat }
        self.id = id
        sender = next(Self.markLength)
        recipient = next(Self.markLength)
        wrapped = Sealed(bytes: next(Self.wrappedLength))
    }

    var bytes: Data { Self.magic + id.bytes + sender + recipient + wrapped.bytes }

    /// Binds the key to sender, recipient and bundle, so that nobody can send it on as his own.
    static func binding(id: BundleID, sender: Data, recipient: Data) -> Binding {
        Binding("bundle-key").with(id).with(sender).with(recipient)
    }

    static func binding(piece: Int, isLast: Bool, of id: BundleID) -> Binding {
        Binding("bundle-piece").with(id).with(piece).with(isLast ? "last" : "more")
    }

    /// What the sender signs: the head and the sum of all pieces as they are sealed.
    static func signed(head: Data, sum: Data) -> Binding {
        Binding("bundle").with(head).with(sum)
    }
}

/// The plain length of every piece but the last, and the lengths around it.
enum BundlePiece {
    static let length = 64 * 1_024
    /// Format byte, nonce and tag.
    static let overhead = 1 + 12 + 16
    /// Before each piece: one byte that says whether it is the last, three with its sealed length.
    static let prefix = 4
    static let signature = 64
}
