package import Foundation

/// A public key as the center's directory lists it.
///
/// An officer's key counts only with the signature of the center's signing key, so that nobody
/// who can write to the database can slip in a key of his own.
package struct KeyCard: Hashable, Sendable {
    package let id: KeyID
    package let center: CenterID
    package let kind: KeyKind
    package let generation: Int
    package let officer: OfficerID?
    /// X-Wing, 1,216 bytes.
    package let agreement: Data
    /// Ed25519, 32 bytes; only officers and the center sign.
    package let signing: Data?
    /// Days tell when a staff key began; a receipt's key has none, lest it tell when somebody came.
    package let since: Day?
    package var signature: Data?

    package init(
        id: KeyID,
        center: CenterID,
        kind: KeyKind,
        generation: Int = 1,
        officer: OfficerID? = nil,
        agreement: Data,
        signing: Data? = nil,
        since: Day? = nil,
        signature: Data? = nil
    ) {
        self.id = id
        self.center = center
        self.kind = kind
        self.generation = generation
        self.officer = officer
        self.agreement = agreement
        self.signing = signing
        self.since = since
        self.signature = signature
    }
}

/// Whose a key is.
package enum KeyKind: String, CaseIterable, Sendable {
    case officer, center, statistics, recovery, receipt
    case breakGlass = "break-glass"
}
