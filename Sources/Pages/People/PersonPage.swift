/// One of the people of a center, as a director sees them: what is theirs, what can be done.
package struct PersonPage: Page {
    package static let template = "people/person"

    package var frame: DeskFrame
    package var name: String
    package var facts: [Fact]
    package var notice: String?
    /// Reports and consultations by number, and whether others open them too.
    package var held: [Fact]
    package var isHoldingNone: Bool
    /// Whether a report would be left to the recovery kits.
    package var isAlone: Bool
    /// Whether others would open something of which nobody is in charge.
    package var isLastInCharge: Bool
    package var isOneself: Bool
    package var roles: RoleForm?
    package var suspension: PersonAct?
    package var resumption: PersonAct?
    /// Another printed code.
    package var another: PersonAct?
    package var newKeys: PersonAct?
    package var ending: PersonAct?

    package init(
        frame: DeskFrame,
        name: String,
        facts: [Fact],
        notice: String? = nil,
        held: [Fact] = [],
        isHoldingNone: Bool = false,
        isAlone: Bool = false,
        isLastInCharge: Bool = false,
        isOneself: Bool = false,
        roles: RoleForm? = nil,
        suspension: PersonAct? = nil,
        resumption: PersonAct? = nil,
        another: PersonAct? = nil,
        newKeys: PersonAct? = nil,
        ending: PersonAct? = nil
    ) {
        self.frame = frame
        self.name = name
        self.facts = facts
        self.notice = notice
        self.held = held
        self.isHoldingNone = isHoldingNone
        self.isAlone = isAlone
        self.isLastInCharge = isLastInCharge
        self.isOneself = isOneself
        self.roles = roles
        self.suspension = suspension
        self.resumption = resumption
        self.another = another
        self.newKeys = newKeys
        self.ending = ending
    }
}

/// One thing that a director can do about somebody.
package struct PersonAct: Viewable {
    package var action: String

    package init(action: String) { self.action = action }
}

/// The form that gives somebody other roles.
package struct RoleForm: Viewable {
    package var action: String
    package var choices: [Choice]

    package init(action: String, choices: [Choice]) {
        self.action = action
        self.choices = choices
    }
}
