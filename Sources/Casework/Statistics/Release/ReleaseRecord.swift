package import Foundation

/// A release as the database keeps it: what was published in the clear, what it was counted from sealed.
package struct ReleaseRecord: Sendable {
    package let center: CenterID
    /// Which release of its center it is, from 1.
    package let sequence: Int
    package let officer: OfficerID
    package let releasedOn: Day
    /// What was published, as JSON.
    package let figures: Data
    /// The key of what follows, wrapped to whoever counts.
    package let wrapped: Sealed
    /// The numbers that were hidden and the records that were counted.
    package let counted: Sealed
    /// Of the officer who released it, over all of the above.
    package let signature: Data

    package init(
        center: CenterID,
        sequence: Int,
        officer: OfficerID,
        releasedOn: Day,
        figures: Data,
        wrapped: Sealed,
        counted: Sealed,
        signature: Data
    ) {
        self.center = center
        self.sequence = sequence
        self.officer = officer
        self.releasedOn = releasedOn
        self.figures = figures
        self.wrapped = wrapped
        self.counted = counted
        self.signature = signature
    }
}
