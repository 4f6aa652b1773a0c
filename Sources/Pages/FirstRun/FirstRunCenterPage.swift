/// What a center must say of itself before it can begin; the rest is written at the desk later.
package struct FirstRunCenterPage: Page {
    package static let template = "first-run/center"

    package var frame: DeskFrame
    package var steps: [FirstRunStep]
    package var faults: Faults?
    package var names: [TypedField]
    package var kinds: ChoiceGroup
    package var places: [TypedField]

    package init(
        frame: DeskFrame,
        steps: [FirstRunStep],
        faults: Faults? = nil,
        names: [TypedField],
        kinds: ChoiceGroup,
        places: [TypedField]
    ) {
        self.frame = frame
        self.steps = steps
        self.faults = faults
        self.names = names
        self.kinds = kinds
        self.places = places
    }
}
