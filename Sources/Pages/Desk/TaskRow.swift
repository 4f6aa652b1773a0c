/// One thing that waits for an officer: what to do, about which report, by when.
package struct TaskRow: Viewable {
    package var address: String
    /// What to do, verb first.
    package var act: String
    /// Why it is the next thing, where the act alone does not say.
    package var detail: String?
    /// The kinds that were chosen.
    package var about: String
    package var isUnread: Bool
    package var number: String?
    /// What the reporter hopes for, in which language, what is still to be asked.
    package var aside: String?
    /// Who has it; none while nobody has.
    package var officers: String?
    package var due: Due?

    package init(
        address: String,
        act: String,
        detail: String? = nil,
        about: String,
        isUnread: Bool = false,
        number: String? = nil,
        aside: String? = nil,
        officers: String? = nil,
        due: Due? = nil
    ) {
        self.address = address
        self.act = act
        self.detail = detail
        self.about = about
        self.isUnread = isUnread
        self.number = number
        self.aside = aside
        self.officers = officers
        self.due = due
    }
}
