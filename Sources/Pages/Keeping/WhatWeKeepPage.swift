/// What is kept and what is not, drawn from the schema itself (K2-10, E7.2).
package struct WhatWeKeepPage: Page {
    package static let template = "keeping/what-we-keep"

    package var frame: ReporterFrame
    package var rows: [KeptRow]
    /// What deletes by itself, and what does not.
    package var deletion: String
    /// What the campus network can see, and what it cannot.
    package var networkKnows: String
    package var networkKnowsNot: String
    package var careTor: String
    /// The address for Tor Browser, where there is one and the page is not at it.
    package var onion: String?
    /// Every column there is, for whoever wants to check.
    package var tables: [KeptTable]
    package var version: String
    /// Where the source code is.
    package var source: String?
    package var operators: [Operator]

    package init(
        frame: ReporterFrame,
        rows: [KeptRow] = [],
        deletion: String,
        networkKnows: String,
        networkKnowsNot: String,
        careTor: String,
        onion: String? = nil,
        tables: [KeptTable] = [],
        version: String,
        source: String? = nil,
        operators: [Operator] = []
    ) {
        self.frame = frame
        self.rows = rows
        self.deletion = deletion
        self.networkKnows = networkKnows
        self.networkKnowsNot = networkKnowsNot
        self.careTor = careTor
        self.onion = onion
        self.tables = tables
        self.version = version
        self.source = source
        self.operators = operators
    }
}

/// One thing that is kept, how, who can see it and for how long.
package struct KeptRow: Viewable {
    package var what: String
    package var note: String?
    package var how: String
    package var who: String
    package var howLong: String

    package init(
        what: String,
        note: String? = nil,
        how: String,
        who: String,
        howLong: String
    ) {
        self.what = what
        self.note = note
        self.how = how
        self.who = who
        self.howLong = howLong
    }
}

/// One table of the database, column by column.
package struct KeptTable: Viewable {
    package var name: String
    package var about: String?
    package var columns: [Fact]

    package init(
        name: String,
        about: String? = nil,
        columns: [Fact] = []
    ) {
        self.name = name
        self.about = about
        self.columns = columns
    }
}
