/// What the guide says to one who asked: whom to call first, and where to go.
package struct GuideAnswerShown: Viewable {
    package var heading: String
    /// The two answers that led here: 대학원생 · 갑질·괴롭힘.
    package var asked: String
    package var isUrgent: Bool
    package var lines: [HelpLineShown]
    package var places: [PlaceShown]
    /// The same answer in the other language is asked for by a form, never by an address.
    package var tongueAction: String
    package var who: String
    package var about: String

    package init(
        heading: String,
        asked: String,
        isUrgent: Bool,
        lines: [HelpLineShown] = [],
        places: [PlaceShown] = [],
        tongueAction: String,
        who: String,
        about: String
    ) {
        self.heading = heading
        self.asked = asked
        self.isUrgent = isUrgent
        self.lines = lines
        self.places = places
        self.tongueAction = tongueAction
        self.who = who
        self.about = about
    }
}
