/// One report in a list, without a word of it.
package struct ReportRow: Viewable {
    package var address: String
    /// The kinds that were chosen.
    package var title: String
    package var isUnread: Bool
    /// What the reporter hopes for, or whose turn it is.
    package var aside: String?
    package var number: String?
    package var received: DayWords
    /// Who has it; none while nobody has.
    package var officers: String?
    package var due: Due?
    /// What comes next where no day is set.
    package var next: String?

    package init(
        address: String,
        title: String,
        isUnread: Bool = false,
        aside: String? = nil,
        number: String? = nil,
        received: DayWords,
        officers: String? = nil,
        due: Due? = nil,
        next: String? = nil
    ) {
        self.address = address
        self.title = title
        self.isUnread = isUnread
        self.aside = aside
        self.number = number
        self.received = received
        self.officers = officers
        self.due = due
        self.next = next
    }
}
