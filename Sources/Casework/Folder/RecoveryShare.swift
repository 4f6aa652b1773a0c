/// The recovery key, wrapped to one pair of kits.
package struct RecoveryShare: Hashable, Sendable {
    package let key: KeyID
    package let first: Int
    package let second: Int
    package let wrapped: Sealed

    package init(key: KeyID, first: Int, second: Int, wrapped: Sealed) {
        self.key = key
        self.first = first
        self.second = second
        self.wrapped = wrapped
    }
}
