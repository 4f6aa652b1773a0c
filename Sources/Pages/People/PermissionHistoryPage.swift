/// Who changed whose account, duty or keys (E4 §5).
package struct PermissionHistoryPage: Page {
    package static let template = "people/history"

    package var frame: DeskFrame
    package var rows: [PermissionRow]
    package var isEmpty: Bool
    package var newer: String?
    package var older: String?

    package init(
        frame: DeskFrame,
        rows: [PermissionRow],
        isEmpty: Bool = false,
        newer: String? = nil,
        older: String? = nil
    ) {
        self.frame = frame
        self.rows = rows
        self.isEmpty = isEmpty
        self.newer = newer
        self.older = older
    }
}

/// One change of what somebody may do.
package struct PermissionRow: Viewable {
    package var when: String
    package var what: String
    package var whom: String
    package var by: String

    package init(
        when: String,
        what: String,
        whom: String,
        by: String
    ) {
        self.when = when
        self.what = what
        self.whom = whom
        self.by = by
    }
}
