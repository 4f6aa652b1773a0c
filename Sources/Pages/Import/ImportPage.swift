/// One step of bringing a table in: its columns, its values, the trial, or how far it is.
package struct ImportPage: Page {
    package static let template = "imports/import"

    package var frame: DeskFrame
    package var heading: String
    package var faults: Faults?
    package var steps: [ImportStep]
    package var columns: ImportColumns?
    package var values: ImportValues?
    package var trial: ImportTrialShown?
    package var progress: ImportProgress?
    /// Where the table is thrown away.
    package var removal: String

    package init(
        frame: DeskFrame,
        heading: String,
        faults: Faults? = nil,
        steps: [ImportStep],
        columns: ImportColumns? = nil,
        values: ImportValues? = nil,
        trial: ImportTrialShown? = nil,
        progress: ImportProgress? = nil,
        removal: String
    ) {
        self.frame = frame
        self.heading = heading
        self.faults = faults
        self.steps = steps
        self.columns = columns
        self.values = values
        self.trial = trial
        self.progress = progress
        self.removal = removal
    }
}

/// One of the steps, as a way back to it.
package struct ImportStep: Viewable {
    package var address: String
    package var words: String
    package var isHere: Bool

    package init(address: String, words: String, isHere: Bool) {
        (self.address, self.words, self.isHere) = (address, words, isHere)
    }
}

/// What each column becomes.
package struct ImportColumns: Viewable {
    package var action: String
    package var rows: [ImportColumn]
    package var year: Field
    package var endings: [Choice]

    package init(action: String, rows: [ImportColumn], year: Field, endings: [Choice]) {
        self.action = action
        self.rows = rows
        self.year = year
        self.endings = endings
    }
}

/// A column: its title, a value that stands in it, and what it may become.
package struct ImportColumn: Viewable {
    package var name: String
    package var title: String
    package var sample: String?
    package var choices: [Choice]

    package init(name: String, title: String, sample: String? = nil, choices: [Choice]) {
        (self.name, self.title) = (name, title)
        (self.sample, self.choices) = (sample, choices)
    }
}

/// Values that stand on no list, each with the codes it may be.
package struct ImportValues: Viewable {
    package var action: String
    package var rows: [ImportValue]

    package init(action: String, rows: [ImportValue]) { (self.action, self.rows) = (action, rows) }
}

/// A value, under which title it stands and how often.
package struct ImportValue: Viewable {
    package var name: String
    package var value: String
    package var list: String
    package var title: String
    package var times: String
    package var choices: [Choice]

    package init(
        name: String,
        value: String,
        list: String,
        title: String,
        times: String,
        choices: [Choice]
    ) {
        self.name = name
        self.value = value
        self.list = list
        self.title = title
        self.times = times
        self.choices = choices
    }
}
