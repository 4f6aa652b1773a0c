/// Why the vault did not open or accept something; it never says more, and never any words.
package enum VaultError: Error, CaseIterable, Sendable {
    /// Wrong key, or the bytes or what they are bound to were changed or moved.
    case cannotOpen
    case unknownFormat
    /// A signature that is missing or does not match.
    case forged
    /// A key without the center's signature.
    case notInDirectory
    case tooLong
}
