extension Holidays {
    /// The table with days of the center's own: 지방공휴일, 개교기념일, a 임시공휴일 of this week.
    ///
    /// A day that stands in the table already keeps its name there.
    package func adding(_ more: [Holiday]) -> Holidays {
        Holidays(
            all + more,
            lastVerifiedYear: lastVerifiedYear,
            firstVerifiedYear: firstVerifiedYear
        )
    }
}

/// A deadline that another table of holidays puts on another day (C2.7).
package struct MovedDeadline<Name: Hashable & Sendable>: Hashable, Sendable {
    package let name: Name
    package let before: Reckoning.End
    package let after: Reckoning.End
}

extension Holidays {
    /// Reckons open periods again with another table, and tells which of them end elsewhere.
    ///
    /// A period that has no end with one of the tables is left out: its own reckoning says why.
    package func moves<Name>(
        of periods: [(name: Name, period: Period)],
        to other: Holidays
    ) -> [MovedDeadline<Name>] {
        periods.compactMap { name, period in
            guard let before = try? period.reckoned(with: self),
                let after = try? period.reckoned(with: other), before.end != after.end
            else { return nil }
            return MovedDeadline(name: name, before: before.end, after: after.end)
        }
    }
}
