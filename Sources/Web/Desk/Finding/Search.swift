import Casework

/// What is looked for and how it is narrowed, as an address carries it sealed.
struct Search: Codable, Hashable {
    var words = ""
    /// Codes of the center's lists, and one of `SearchSpan`; empty for all.
    var kind = ""
    var channel = ""
    var when = ""
    /// Where the page before ended.
    var after: FoundPlace?

    init() {}

    init(_ form: Form) {
        words = String(form.trimmed("words").unicodeScalars.prefix(Query.longest + 1))
        (kind, channel, when) = (form["kind"], form["channel"], form["when"])
    }

    /// Whether it asks for anything at all.
    var isEmpty: Bool { (words + kind + channel + when).allSatisfy(\.isWhitespace) }

    func from(_ place: FoundPlace?) -> Search {
        var next = self
        next.after = place
        return next
    }
}

extension Search: Confidential {}

/// The spans of days to which a search is narrowed without typing.
enum SearchSpan: String, CaseIterable {
    case thisMonth = "this-month"
    case lastMonth = "last-month"
    case thisTerm = "this-term"
    case lastTerm = "last-term"
    case thisYear = "this-year"
    case lastYear = "last-year"

    func days(on today: Day) -> DayRange? {
        switch self {
        case .thisMonth: .month(of: today)
        case .lastMonth: .month(of: today, later: -1)
        case .thisTerm: .term(of: today)
        case .lastTerm: .term(before: today)
        case .thisYear: DayRange(year: today.year)
        case .lastYear: DayRange(year: today.year - 1)
        }
    }
}
