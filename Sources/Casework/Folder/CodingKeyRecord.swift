/// A coding key as the database keeps it: once for the officer, once for those who count.
package struct CodingKeyRecord: Hashable, Sendable {
    package let center: CenterID
    package let officer: OfficerID
    package let year: Int
    package let key: KeyID
    package let wrapped: Sealed

    package init(center: CenterID, officer: OfficerID, year: Int, key: KeyID, wrapped: Sealed) {
        self.center = center
        self.officer = officer
        self.year = year
        self.key = key
        self.wrapped = wrapped
    }
}
