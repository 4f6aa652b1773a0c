/// Opens a consultation, from a report or from nothing; nothing is required.
package struct OpeningPage: Page {
    package static let template = "consultations/opening"

    package var frame: DeskFrame
    package var faults: Faults?
    package var action: String
    package var name: Field
    package var isPseudonym: Bool
    /// The report it begins with, where it does.
    package var report: Link?
    package var reportID: String
    /// The id of the consultation to be: sent twice, it is one.
    package var consultation: String
    /// By which way it came; no sender's identity is asked for.
    package var channels: [Choice]

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        action: String,
        name: Field = Field(),
        isPseudonym: Bool = true,
        report: Link? = nil,
        reportID: String = "",
        consultation: String,
        channels: [Choice] = []
    ) {
        self.frame = frame
        self.faults = faults
        self.action = action
        self.name = name
        self.isPseudonym = isPseudonym
        self.report = report
        self.reportID = reportID
        self.consultation = consultation
        self.channels = channels
    }
}
