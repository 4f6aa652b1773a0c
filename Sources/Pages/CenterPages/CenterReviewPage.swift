/// What would change, side by side, and the reporter's pages to look at before it is published.
package struct CenterReviewPage: Page {
    package static let template = "center-pages/review"

    package var frame: DeskFrame
    package var name: String
    /// Somebody else was there first.
    package var notice: String?
    package var changes: [ChangeRow]
    package var fields: [SentField]
    package var base: Int
    package var publication: String
    package var edit: String
    package var previews: [Link]

    package init(
        frame: DeskFrame,
        name: String,
        notice: String? = nil,
        changes: [ChangeRow] = [],
        fields: [SentField] = [],
        base: Int,
        publication: String,
        edit: String,
        previews: [Link] = []
    ) {
        self.frame = frame
        self.name = name
        self.notice = notice
        self.changes = changes
        self.fields = fields
        self.base = base
        self.publication = publication
        self.edit = edit
        self.previews = previews
    }
}

/// One value before and after.
package struct ChangeRow: Viewable {
    package var what: String
    package var before: String?
    package var after: String?

    package init(what: String, before: String? = nil, after: String? = nil) {
        self.what = what
        self.before = before
        self.after = after
    }
}

/// A value that goes with the next step unseen.
package struct SentField: Viewable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
        (self.key, self.value) = (key, value)
    }
}
