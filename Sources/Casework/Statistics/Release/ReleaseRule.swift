/// From how many on a number may be shown; the center sets it between 3 and 10, and 5 is the default.
package struct ReleaseRule: Hashable, Codable, Sendable {
    package static let allowed = 3...10
    package static let standard = ReleaseRule(checked: 5)

    package let threshold: Int

    /// Takes a threshold that is allowed, or nothing.
    package init?(threshold: Int) {
        guard Self.allowed.contains(threshold) else { return nil }
        self.threshold = threshold
    }

    private init(checked threshold: Int) { self.threshold = threshold }

    /// What a cell that is hidden as small must be able to be.
    var smallValues: ClosedRange<Int> { 1...threshold - 1 }

    /// Whether so many records of these people are too few to be shown.
    ///
    /// Twelve talks with one person are one person: it is people who could be found.
    func isSmall(_ heads: [String]) -> Bool {
        heads.count < threshold || Set(heads).count < threshold
    }
}
