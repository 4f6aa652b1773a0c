/// Who works here, who is on duty, and for a director what can be changed.
package struct PeoplePage: Page {
    package static let template = "people/people"

    package var frame: DeskFrame
    /// The finding in one sentence.
    package var summary: String
    package var notice: String?
    package var faults: Faults?
    package var people: [PersonRow]
    /// For a director: everybody who may be on duty.
    package var duty: ChoiceGroup?
    /// Who reads on which days, now and to come.
    package var turns: [TurnRow]
    package var turnForm: TurnForm?
    /// Whether this officer may go off duty by themselves.
    package var offDuty: Bool
    package var mayManage: Bool
    package var maySeeHistory: Bool

    package init(
        frame: DeskFrame,
        summary: String,
        notice: String? = nil,
        faults: Faults? = nil,
        people: [PersonRow],
        duty: ChoiceGroup? = nil,
        turns: [TurnRow] = [],
        turnForm: TurnForm? = nil,
        offDuty: Bool = false,
        mayManage: Bool = false,
        maySeeHistory: Bool = false
    ) {
        self.frame = frame
        self.summary = summary
        self.notice = notice
        self.faults = faults
        self.people = people
        self.duty = duty
        self.turns = turns
        self.turnForm = turnForm
        self.offDuty = offDuty
        self.mayManage = mayManage
        self.maySeeHistory = maySeeHistory
    }
}

/// One of the people of a center in the list.
package struct PersonRow: Viewable {
    package var name: String
    package var account: String
    /// The page about them, for a director.
    package var address: String?
    package var roles: String
    package var standing: String
    package var duty: String
    package var since: DayWords?
    /// What colleagues should know: new keys, an open invitation.
    package var asides: [Paragraph]

    package init(
        name: String,
        account: String,
        address: String? = nil,
        roles: String,
        standing: String,
        duty: String,
        since: DayWords?,
        asides: [Paragraph] = []
    ) {
        self.name = name
        self.account = account
        self.address = address
        self.roles = roles
        self.standing = standing
        self.duty = duty
        self.since = since
        self.asides = asides
    }
}
