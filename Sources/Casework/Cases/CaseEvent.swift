/// What happened in a case, as far as rules and reminders need it: no person, no word of anybody.
///
/// Periods and duties are computed from these clear facts alone, also while nobody is signed in.
/// Who and what in words is sealed beside it.
package struct CaseEvent: Hashable, Codable, Sendable {
    package let kind: Kind
    /// The day on which it happened.
    package let day: Day
    /// The time of that day, where hours are counted from it (민법 §156).
    package var time: TimeOfDay?
    /// The day on which it was written down, where that was later.
    package var recordedOn: Day?
    /// The article under which it was done, where it says so.
    package var article: String?
    /// What it concerns: a ground, a kind, a fact, a pause, a period, a notice, by its code.
    package var codes: [String] = []
    package var officer: OfficerID?
    /// In which capacity somebody did it, by the code of the subject.
    package var by: String?
    /// To whom, by the codes of the subjects.
    package var to: [String] = []
    package var manner: Manner?
    /// Tells several of a sort apart, a request and its answer, never by a name.
    package var item: String?
    /// How long, where a decision says so.
    package var length: Length?
    /// Until when, where a decision says so.
    package var until: Day?
    package var count: Count?
    /// Whether a reason was given; its words are sealed.
    package var hasReason: Bool = false

    package init(_ kind: Kind, on day: Day, codes: [String] = []) {
        (self.kind, self.day, self.codes) = (kind, day, codes)
    }

    /// How a meeting decided, in numbers.
    package struct Count: Hashable, Codable, Sendable {
        /// 재적, those recused among them.
        package let registered: Int
        package let recused: Int
        /// 출석, without the recused.
        package let present: Int
        package let inFavour: Int
        package let against: Int
        /// How the chair voted, where that decides a tie.
        package let chairInFavour: Bool?

        package init(
            registered: Int,
            recused: Int = 0,
            present: Int,
            inFavour: Int,
            against: Int,
            chairInFavour: Bool? = nil
        ) {
            (self.registered, self.recused, self.present) = (registered, recused, present)
            (self.inFavour, self.against) = (inFavour, against)
            self.chairInFavour = chairInFavour
        }
    }
}
