import Vault

/// Passphrases for those who choose none.
package enum NewPassphrase {
    /// Draws one: five groups of four letters and digits that are not mistaken, 100 bits.
    package static func drawn() -> String {
        PrintedCode.new().code.split(separator: "-").prefix(5).joined(separator: "-").lowercased()
    }
}
