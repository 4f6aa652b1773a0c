package import Foundation

/// Bytes that only the vault can open: everything else carries them unread.
///
/// The first byte says which format the vault used.
package struct Sealed: Hashable, Sendable {
    package let bytes: Data

    package init(bytes: Data) { self.bytes = bytes }
}

extension Sealed: Confidential {}
