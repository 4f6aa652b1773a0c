/// One record as a release counts it: its day, whose it is, and its codes; no word of it.
package struct ReleaseRow: Hashable, Codable, Sendable {
    /// The record, so that a later release knows what was counted before; of a person, all their
    /// matters with a space between: two people who turn out to be one were counted before as two.
    package let id: String
    package let day: Day
    /// The person behind it, as far as the center knows; otherwise the consultation.
    package let head: String
    /// One code of each dimension that has one code a record; what is missing is `unknown`.
    package let codes: [StatisticDimension: String]

    package init(id: String, day: Day, head: String, codes: [StatisticDimension: String]) {
        self.id = id
        self.day = day
        self.head = head
        self.codes = codes
    }

    /// By which names it is known again; of people also by their own, which older releases kept alone.
    func names(of unit: StatisticUnit) -> [String] { Self.names(of: unit, id: id, head: head) }

    static func names(of unit: StatisticUnit, id: String, head: String) -> [String] {
        // What was counted with it.
        let parts =
            id.utf8.contains(UInt8(ascii: " ")) ? id.split(separator: " ").map(String.init) : [id]
        return unit == .persons ? parts + [head] : parts
    }

    subscript(dimension: StatisticDimension) -> String {
        codes[dimension] ?? StatisticDimension.unknown
    }
}

extension ReleaseRow: Confidential {}
