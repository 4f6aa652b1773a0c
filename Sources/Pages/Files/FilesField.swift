/// Where files are chosen, with what one should know before, and what is wrong with those that came.
package struct FilesField: Viewable {
    /// How many and how large they may be.
    package var limits: String
    package var fault: String?
    /// Chosen before and not kept: a browser does not let a page choose them again.
    package var again: FileList?

    package init(
        limits: String,
        fault: String? = nil,
        again: FileList? = nil
    ) {
        self.limits = limits
        self.fault = fault
        self.again = again
    }
}

/// Files that came with somebody's words.
package struct FileList: Viewable {
    package var rows: [ShownFile]

    /// None for no files, so that a page has no empty list.
    package init?(rows: [ShownFile]) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
    }
}

/// One file by its rebuilt name.
package struct ShownFile: Viewable {
    package var name: String
    /// What it is and how large: 사진 · 3.4 MB.
    package var about: String?
    /// Said where no copy can be made that keeps quiet about its maker.
    package var noCopy: String?

    package init(
        name: String,
        about: String? = nil,
        noCopy: String? = nil
    ) {
        self.name = name
        self.about = about
        self.noCopy = noCopy
    }
}
