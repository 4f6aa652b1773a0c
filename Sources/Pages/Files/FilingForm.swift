/// Where an officer puts files with a consultation, each with what those in it said to that.
package struct FilingForm: Viewable {
    package var action: String
    /// How many and how large they may be.
    package var limits: String
    package var isOpen: Bool
    package var fault: String?
    /// Chosen before and not kept: a browser does not let a page choose them again.
    package var again: FileList?
    package var about: Field
    package var consents: [Choice]
    package var day: Field
    /// No consent was given later than today.
    package var latest: String

    package init(
        action: String,
        limits: String,
        isOpen: Bool = false,
        fault: String? = nil,
        again: FileList? = nil,
        about: Field = Field(),
        consents: [Choice],
        day: Field = Field(),
        latest: String
    ) {
        self.action = action
        self.limits = limits
        self.isOpen = isOpen
        self.fault = fault
        self.again = again
        self.about = about
        self.consents = consents
        self.day = day
        self.latest = latest
    }
}
