/// What is counted: never two of them in one table (requirements D4).
package enum StatisticUnit: String, CaseIterable, Codable, Sendable {
    /// A talk that was written down (상담 회기).
    case notes
    /// A matter that somebody came with, however many talks it took (상담).
    case consultations
    /// Somebody who came, however many matters (내담자).
    case persons
    /// What came without a name (익명 접수).
    case reports
    /// A formal case (사건).
    case cases

    /// Whether numbers of both speak of the same people, so that one bounds the other.
    package func bounds(_ other: StatisticUnit) -> Bool {
        let talks: Set<StatisticUnit> = [.notes, .consultations, .persons]
        return self == other || talks.isSuperset(of: [self, other])
    }
}
