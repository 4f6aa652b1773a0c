/// A center or another body with all that tells it from the others, and how to speak there.
package struct PlaceShown: Viewable {
    package var name: String
    /// `students` or `school`.
    package var mark: String
    package var runBy: String
    /// Why the guide leads here; none in the comparison.
    package var reason: String?
    package var does: String
    package var cannot: String?
    package var readers: String?
    package var forWhom: String
    package var hours: String?
    /// Where its door is.
    package var door: String?
    package var phone: String
    /// What a telephone dials, `tel:0000-0310`.
    package var dial: String
    package var mail: String?
    package var web: WebLink?
    /// The form that goes there alone; none where no reports are taken here.
    package var report: String?

    package init(
        name: String,
        mark: String,
        runBy: String,
        reason: String? = nil,
        does: String,
        cannot: String? = nil,
        readers: String? = nil,
        forWhom: String,
        hours: String? = nil,
        door: String? = nil,
        phone: String,
        dial: String,
        mail: String? = nil,
        web: WebLink? = nil,
        report: String? = nil
    ) {
        self.name = name
        self.mark = mark
        self.runBy = runBy
        self.reason = reason
        self.does = does
        self.cannot = cannot
        self.readers = readers
        self.forWhom = forWhom
        self.hours = hours
        self.door = door
        self.phone = phone
        self.dial = dial
        self.mail = mail
        self.web = web
        self.report = report
    }
}
