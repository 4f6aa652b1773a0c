/// Why a passphrase cannot be taken; length is what counts, no rule of composition helps (E4).
package enum PassphraseRefusal: Error, CaseIterable, Hashable, Sendable {
    case tooShort
    case isAccountName
    /// A key that no page can send, such as escape.
    case unprintable

    package static let leastLength = 12

    /// Finds what is wrong with a passphrase for an account, if anything is.
    package init?(_ passphrase: String, of account: String) {
        if passphrase.count < Self.leastLength {
            self = .tooShort
        } else if passphrase.lowercased() == account {
            self = .isAccountName
        } else if passphrase.unicodeScalars.contains(where: Self.isControl) {
            self = .unprintable
        } else {
            return nil
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFFFD
    }
}
