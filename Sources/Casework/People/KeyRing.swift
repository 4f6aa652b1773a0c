/// An officer's private keys as they lie in the database: sealed by a master key, and slots to it.
package struct KeyRing: Sendable {
    package let officer: OfficerID
    package let sealed: Sealed

    package init(officer: OfficerID, sealed: Sealed) {
        (self.officer, self.sealed) = (officer, sealed)
    }
}
