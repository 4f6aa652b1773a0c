/// The duties that the answers lead to; each with what it asks, by when, and where it is written.
package struct DutiesPart: Viewable {
    /// What was answered, in one line.
    package var summary: String
    package var duties: [DutyRow]
    /// What depends on something that is not known yet.
    package var open: [DutyRow]
    /// Whom to call first, when life or body is in danger.
    package var helpLines: [HelpLine]

    package init(
        summary: String,
        duties: [DutyRow] = [],
        open: [DutyRow] = [],
        helpLines: [HelpLine] = []
    ) {
        self.summary = summary
        self.duties = duties
        self.open = open
        self.helpLines = helpLines
    }
}

/// One duty as it is read.
package struct DutyRow: Viewable {
    package var name: String
    package var words: String
    /// By when, in words; a counted day stands in `due`.
    package var time: String
    package var due: Due?
    package var source: String
    /// What the explicit objection of the person concerned changes.
    package var exception: String?
    package var isLifted: Bool

    package init(
        name: String,
        words: String,
        time: String,
        due: Due? = nil,
        source: String,
        exception: String? = nil,
        isLifted: Bool = false
    ) {
        self.name = name
        self.words = words
        self.time = time
        self.due = due
        self.source = source
        self.exception = exception
        self.isLifted = isLifted
    }
}
