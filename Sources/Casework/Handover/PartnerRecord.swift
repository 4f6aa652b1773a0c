package import Foundation

/// That another center was met, or is known no more: a line that the center's own key signs.
package struct PartnerRecord: Hashable, Sendable {
    package let center: CenterID
    /// From 1, in the order in which it happened.
    package let sequence: Int
    package let act: PartnerAct
    /// The other center's file with its public keys and its name.
    package let introduction: Data
    package let officer: OfficerID
    package let day: Day
    package let signature: Data

    package init(
        center: CenterID,
        sequence: Int,
        act: PartnerAct,
        introduction: Data,
        officer: OfficerID,
        day: Day,
        signature: Data
    ) {
        self.center = center
        self.sequence = sequence
        self.act = act
        self.introduction = introduction
        self.officer = officer
        self.day = day
        self.signature = signature
    }
}

/// What happened between two centers.
package enum PartnerAct: String, CaseIterable, Sendable {
    /// Two people read the fingerprint to each other.
    case met
    /// From then on nothing goes there and nothing is taken from there.
    case parted
}

/// Why another center is not met.
package enum MeetingPartnerRefusal: String, Error, CaseIterable, Sendable {
    case noIntroduction, forged, ourselves, metAlready, notCompared
}
