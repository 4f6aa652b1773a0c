/// The meetings that are set, and the reports that wait for a next step.
package struct MeetingsToday: Viewable {
    package var rows: [MeetingRow]
    package var steps: [StepRow]
    package var isEmpty: Bool

    package init(rows: [MeetingRow] = [], steps: [StepRow] = []) {
        self.rows = rows
        self.steps = steps
        isEmpty = rows.isEmpty && steps.isEmpty
    }
}

/// A meeting that is set: whom to expect, where, and by which word.
package struct MeetingRow: Viewable {
    package var address: String
    package var title: String
    package var number: String?
    package var due: Due
    package var time: String
    package var place: String
    package var who: String?
    package var word: String
    /// The time has come: what became of it has to be recorded.
    package var isOver: Bool
    /// Another meeting is set for the same hour.
    package var isClash: Bool

    package init(
        address: String,
        title: String,
        number: String? = nil,
        due: Due,
        time: String,
        place: String,
        who: String? = nil,
        word: String,
        isOver: Bool = false,
        isClash: Bool = false
    ) {
        self.address = address
        self.title = title
        self.number = number
        self.due = due
        self.time = time
        self.place = place
        self.who = who
        self.word = word
        self.isOver = isOver
        self.isClash = isClash
    }
}

/// A report that waits for a next step, and which.
package struct StepRow: Viewable {
    package var address: String
    package var title: String
    package var number: String?
    package var due: Due
    package var step: String

    package init(
        address: String,
        title: String,
        number: String? = nil,
        due: Due,
        step: String
    ) {
        self.address = address
        self.title = title
        self.number = number
        self.due = due
        self.step = step
    }
}
