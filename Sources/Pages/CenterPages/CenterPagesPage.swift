/// What the center says of itself, part by part, with who changed what last.
package struct CenterPagesPage: Page {
    package static let template = "center-pages/center-pages"

    package var frame: DeskFrame
    package var notice: String?
    /// The joint window's parts and the center's own.
    package var groups: [CenterPartGroup]
    /// The center file as it stands now.
    package var file: String

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        groups: [CenterPartGroup] = [],
        file: String
    ) {
        self.frame = frame
        self.notice = notice
        self.groups = groups
        self.file = file
    }
}

/// The parts that belong together, and their history.
package struct CenterPartGroup: Viewable {
    package var name: String
    package var about: String
    package var parts: [CenterPartRow]
    package var history: String
    /// Who changed what last: 11월 21일 성춘향.
    package var latest: String?

    package init(
        name: String,
        about: String,
        parts: [CenterPartRow] = [],
        history: String,
        latest: String? = nil
    ) {
        self.name = name
        self.about = about
        self.parts = parts
        self.history = history
        self.latest = latest
    }
}

/// One part that has a form of its own.
package struct CenterPartRow: Viewable {
    package var address: String
    package var name: String
    package var about: String

    package init(address: String, name: String, about: String) {
        self.address = address
        self.name = name
        self.about = about
    }
}
