/// The joint window of a campus: what all its centers share on the reporter's side.
package struct Window: Hashable, Codable, Sendable {
    /// How many help lines the masthead has room for.
    package static let emergencyLimit = 3

    package let name: Bilingual
    package let leave: LeaveAddress
    package let helpLines: [HelpLine]
    /// When somebody last dialled or read each number (E8).
    package let checkedOn: Day
    package let kinds: [Code]
    package let relations: [Code]
    /// The center that reads first when the reporter is not sure.
    package let firstReader: Slug
    package let bodies: [Body]

    package init(
        name: Bilingual,
        leave: LeaveAddress,
        helpLines: [HelpLine],
        checkedOn: Day,
        kinds: [Code],
        relations: [Code],
        firstReader: Slug,
        bodies: [Body]
    ) {
        self.name = name
        self.leave = leave
        self.helpLines = helpLines
        self.checkedOn = checkedOn
        self.kinds = kinds
        self.relations = relations
        self.firstReader = firstReader
        self.bodies = bodies
    }

    /// The lines of the masthead, in the center's order.
    package var emergency: [HelpLine] { helpLines.filter(\.isEmergency) }
}
