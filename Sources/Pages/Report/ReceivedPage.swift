/// The code by which a reporter comes back, shown once, and what happens next.
package struct ReceivedPage: Page {
    package static let template = "report/received"

    package var frame: ReporterFrame
    package var groups: [CodeGroup]
    /// The same form came twice with the same words.
    package var isRepeated: Bool
    package var center: CenterShown
    /// A sentence on who cannot see it.
    package var leftOut: String?
    package var files: FileList?
    package var trail: [TrailStep]
    /// The whole address to come back to, for paper.
    package var receiptAddress: String

    package init(
        frame: ReporterFrame,
        groups: [CodeGroup] = [],
        isRepeated: Bool = false,
        center: CenterShown,
        leftOut: String? = nil,
        files: FileList? = nil,
        trail: [TrailStep] = [],
        receiptAddress: String
    ) {
        self.frame = frame
        self.groups = groups
        self.isRepeated = isRepeated
        self.center = center
        self.leftOut = leftOut
        self.files = files
        self.trail = trail
        self.receiptAddress = receiptAddress
    }
}

/// Four characters of a code, as they are written on paper.
package struct CodeGroup: Viewable {
    package var letters: String

    package init(
        letters: String
    ) {
        self.letters = letters
    }
}
