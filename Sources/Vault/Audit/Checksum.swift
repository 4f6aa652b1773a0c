import Crypto
package import Foundation

/// Adds up many pieces to 32 bytes that no other pieces have: whether a copy is what was copied.
package struct Checksum {
    private var hash = SHA256()

    package init() {}

    package mutating func add(_ piece: Data) { hash.update(data: piece) }

    package var bytes: Data { Data(hash.finalize()) }
}
