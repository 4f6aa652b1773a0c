/// Whether the people of a center are enough for it to begin.
package struct Staffing: Hashable, Sendable {
    /// Without these a center cannot begin.
    package let lacks: [Lack]
    /// With one reader alone nobody reads while that one is ill, and nobody can be left out.
    package let hasSingleReader: Bool

    /// What a center cannot do without.
    package enum Lack: CaseIterable, Hashable, Sendable {
        /// Opens the center's own keys.
        case director
        /// Somebody on duty who may handle reports: nobody else can read what comes first.
        case reader
    }

    package init(_ people: some Sequence<NewPerson>) {
        let people = Array(people)
        let readers = people.count { $0.isOnDuty && $0.mayHandleReports }
        lacks = Lack.allCases.filter { lack in
            switch lack {
            case .director: !people.contains { $0.roles.contains(.director) }
            case .reader: readers == 0
            }
        }
        hasSingleReader = readers == 1
    }
}
