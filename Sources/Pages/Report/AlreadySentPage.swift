/// A form that was sent before and now holds other words: they are kept and can be added.
package struct AlreadySentPage: Page {
    package static let template = "report/already-sent"

    package var frame: ReporterFrame
    /// Where it is sent, `/receipt/additions`.
    package var action: String
    package var draft: String
    package var faults: Faults?
    package var code: Field
    package var words: Field
    package var attaching: FilesField

    package init(
        frame: ReporterFrame,
        action: String,
        draft: String,
        faults: Faults? = nil,
        code: Field = Field(),
        words: Field,
        attaching: FilesField
    ) {
        self.frame = frame
        self.action = action
        self.draft = draft
        self.faults = faults
        self.code = code
        self.words = words
        self.attaching = attaching
    }
}
