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
    /// The campus's own window for counselling that was there before, where there is one (K1-10).
    package let joint: WebAddress?
    /// Which place is right for whom and for what, in the order in which they are tried.
    package let guide: [GuideRule]

    package init(
        name: Bilingual,
        leave: LeaveAddress,
        helpLines: [HelpLine],
        checkedOn: Day,
        kinds: [Code],
        relations: [Code],
        firstReader: Slug,
        bodies: [Body],
        joint: WebAddress? = nil,
        guide: [GuideRule] = []
    ) {
        self.name = name
        self.leave = leave
        self.helpLines = helpLines
        self.checkedOn = checkedOn
        self.kinds = kinds
        self.relations = relations
        self.firstReader = firstReader
        self.bodies = bodies
        self.joint = joint
        self.guide = guide
    }

    /// Reads a window as it was stored, before the guide too.
    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try stored.decode(Bilingual.self, forKey: .name),
            leave: try stored.decode(LeaveAddress.self, forKey: .leave),
            helpLines: try stored.decode([HelpLine].self, forKey: .helpLines),
            checkedOn: try stored.decode(Day.self, forKey: .checkedOn),
            kinds: try stored.decode([Code].self, forKey: .kinds),
            relations: try stored.decode([Code].self, forKey: .relations),
            firstReader: try stored.decode(Slug.self, forKey: .firstReader),
            bodies: try stored.decode([Body].self, forKey: .bodies),
            joint: try stored.decodeIfPresent(WebAddress.self, forKey: .joint),
            guide: try stored.decodeIfPresent([GuideRule].self, forKey: .guide) ?? []
        )
    }

    /// The lines of the masthead, in the center's order.
    package var emergency: [HelpLine] { helpLines.filter(\.isEmergency) }
}
