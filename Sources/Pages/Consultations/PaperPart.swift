/// How a consultation is taken out onto paper: never without a reason.
package struct PaperPart: Viewable {
    package var action: String
    package var reason: Field
    package var withOpinion: Bool
    /// Rather a file than a page.
    package var isFile: Bool

    package init(
        action: String,
        reason: Field = Field(),
        withOpinion: Bool = false,
        isFile: Bool = false
    ) {
        self.action = action
        self.reason = reason
        self.withOpinion = withOpinion
        self.isFile = isFile
    }
}
