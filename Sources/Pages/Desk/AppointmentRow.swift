/// An hour that is set: what happens, where, and by which word one knows the other.
package struct AppointmentRow: Viewable {
    package var address: String
    /// What happens then, verb first.
    package var act: String
    /// What it is about: the kinds of a report, or who comes to a consultation.
    package var about: String
    package var number: String?
    package var due: Due
    /// None where only the day is set.
    package var time: String?
    package var place: String?
    package var who: String?
    /// The word of recognition that stands for a name.
    package var word: String?
    /// The time has come: what became of it has to be recorded.
    package var isOver: Bool
    /// Another appointment is set for the same hour.
    package var isClash: Bool

    package init(
        address: String,
        act: String,
        about: String,
        number: String? = nil,
        due: Due,
        time: String? = nil,
        place: String? = nil,
        who: String? = nil,
        word: String? = nil,
        isOver: Bool = false,
        isClash: Bool = false
    ) {
        self.address = address
        self.act = act
        self.about = about
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
