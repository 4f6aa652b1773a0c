/// The form by which a director makes an account for somebody new.
package struct InvitingPage: Page {
    package static let template = "people/inviting"

    package var frame: DeskFrame
    package var faults: Faults?
    package var name: Field
    package var account: Field
    package var roles: ChoiceGroup
    package var languages: ChoiceGroup

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        name: Field,
        account: Field,
        roles: ChoiceGroup,
        languages: ChoiceGroup
    ) {
        self.frame = frame
        self.faults = faults
        self.name = name
        self.account = account
        self.roles = roles
        self.languages = languages
    }
}
