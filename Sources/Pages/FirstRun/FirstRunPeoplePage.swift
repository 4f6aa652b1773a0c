/// Who begins: the director, and better a second officer too.
package struct FirstRunPeoplePage: Page {
    package static let template = "first-run/people"

    package var frame: DeskFrame
    package var steps: [FirstRunStep]
    package var faults: Faults?
    package var director: [TypedField]
    package var isDirectorOnDuty: Bool
    package var second: [TypedField]
    package var roles: [Choice]
    package var isSecondOnDuty: Bool

    package init(
        frame: DeskFrame,
        steps: [FirstRunStep],
        faults: Faults? = nil,
        director: [TypedField],
        isDirectorOnDuty: Bool,
        second: [TypedField],
        roles: [Choice],
        isSecondOnDuty: Bool
    ) {
        self.frame = frame
        self.steps = steps
        self.faults = faults
        self.director = director
        self.isDirectorOnDuty = isDirectorOnDuty
        self.second = second
        self.roles = roles
        self.isSecondOnDuty = isSecondOnDuty
    }
}
