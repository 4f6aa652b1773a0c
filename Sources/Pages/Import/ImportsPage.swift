/// Where tables of old counselling logs are brought, and those that are on their way in.
package struct ImportsPage: Page {
    package static let template = "imports/imports"

    package var frame: DeskFrame
    package var notice: String?
    /// Why the file that was just sent is not taken.
    package var fault: String?
    package var tables: [ImportRow]
    /// MiB of one file.
    package var limit: Int

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        fault: String? = nil,
        tables: [ImportRow] = [],
        limit: Int
    ) {
        self.frame = frame
        self.notice = notice
        self.fault = fault
        self.tables = tables
        self.limit = limit
    }
}

/// A table on its way in: when it came and how far it is, and nothing of what it says.
package struct ImportRow: Viewable {
    package var address: String
    package var brought: DayWords
    package var progress: String

    package init(address: String, brought: DayWords, progress: String) {
        (self.address, self.brought, self.progress) = (address, brought, progress)
    }
}
