/// Where a reporter comes back with the code; every wrong code gets the same answer.
package struct ReceiptPage: Page {
    package static let template = "receipt/receipt"

    package var frame: ReporterFrame
    package var action: String
    package var faults: Faults?
    package var code: Field
    /// The same answer in the other language, asked for by a form; none where a link leads there.
    package var tongueAction: String?

    package init(
        frame: ReporterFrame,
        action: String,
        faults: Faults? = nil,
        code: Field = Field(),
        tongueAction: String? = nil
    ) {
        self.frame = frame
        self.action = action
        self.faults = faults
        self.code = code
        self.tongueAction = tongueAction
    }
}
