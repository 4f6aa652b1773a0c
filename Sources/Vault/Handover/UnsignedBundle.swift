package import Casework
import Crypto
package import Foundation

/// A sealed bundle that waits for its center's signature: its head, and the sum of its pieces.
package struct UnsignedBundle: Sendable {
    let head: Data
    let sum: Data

    init(head: Data, sum: Data) {
        (self.head, self.sum) = (head, sum)
    }

    /// Goes over a bundle as it lies: the head first, then each piece.
    package init(_ next: () throws -> Data?) rethrows {
        let head = try next()
        var hash = SHA256()
        while let piece = try next() { hash.update(data: piece) }
        self.init(head: head ?? Data(), sum: Data(hash.finalize()))
    }

    /// Tells this bundle from every other: 32 bytes.
    package var trace: Data {
        Data(SHA256.hash(data: BundleHeader.signed(head: head, sum: sum).bytes))
    }

    /// Whether it goes from one center to the other under that id.
    package func goes(from sender: Partner, to recipient: Data, as id: BundleID) -> Bool {
        guard let header = try? BundleHeader(head) else { return false }
        return header.id == id && header.sender == sender.mark && header.recipient == recipient
    }
}

extension CenterKeys {
    /// Signs a bundle that an officer sealed, without opening it.
    package func sign(_ bundle: UnsignedBundle) throws -> Data {
        try sign(BundleHeader.signed(head: bundle.head, sum: bundle.sum))
    }
}

extension UnsignedBundle: Confidential {}
