import Casework
import Vault

/// What a reporter filled in, read field by field, with everything that is wrong told at once.
struct ReportForm {
    /// Short fields are for a few words; the story is the place for more.
    static let longestAside = Limits.aside

    var story = ""
    var kinds: [String] = []
    var time = ""
    var place = ""
    var relation = ""
    var wish = ""
    var center = ""
    var leaveOut: [String] = []
    var leaveOutOther = ""
    /// The mark of the question that was asked during a flood, and what was answered.
    var question = ""
    var answer = ""

    /// An empty form, for a first visit.
    init() {}

    init(_ form: Form) {
        story = form["story"]
        kinds = form.all("kind")
        time = form.trimmed("when")
        place = form.trimmed("where")
        relation = form["relation"]
        wish = form["wish"]
        center = form["center"]
        leaveOut = form.all("leave-out")
        leaveOutOther = form.trimmed("leave-out-other")
        question = form["question"]
        answer = form.trimmed("answer")
    }

    /// The story and its center, or all that has to be mended.
    func read(
        at fixed: OpenCenter?,
        on campus: Campus,
        officers: Set<OfficerID>,
        in language: Language
    ) -> (told: (Story, OpenCenter)?, faults: [FormFault]) {
        var faults: [FormFault] = []
        if story.allSatisfy(\.isBlank) { faults.append(FormFault("story", "report.storyMissing")) }
        if story.utf8.count > Content.longestWords {
            faults.append(FormFault("story", "report.storyLong", Self.sizes(of: story)))
        }
        for (field, value) in [
            ("when", time), ("where", place), ("leave-out-other", leaveOutOther),
        ] where value.count > Self.longestAside || value.utf8.count > 4 * Self.longestAside {
            faults.append(FormFault(field, "report.tooLong"))
        }
        var details = Story.Details()
        details.language = language
        (details.when, details.place, details.leaveOutOther) = (time, place, leaveOutOther)
        let codes = Set(campus.window.kinds.map(\.code))
        // Codes of no list are somebody's play with the form; what the list knows is kept.
        details.kinds = campus.window.kinds.map(\.code)
            .filter { Set(kinds).intersection(codes).contains($0) }
        details.relation = campus.window.relations.map(\.code).first { $0 == relation }
        details.wish = Wish(rawValue: wish)
        details.leaveOut = Set(leaveOut.compactMap { OfficerID($0) }).intersection(officers)
            .sorted()
        let chosen =
            fixed ?? (center == "any" || center.isEmpty ? campus.firstReader : campus[center])
        if chosen == nil { faults.append(FormFault("center", "report.unknownChoice")) }
        guard faults.isEmpty, let chosen else { return (nil, faults) }
        return ((Story(words: story, details: details), chosen), [])
    }

    /// How long the words are and may be, for the fault that says so.
    static func sizes(
        of words: String,
        upTo limit: Int = Content.longestWords
    ) -> [String: String] {
        let kibibytes = { (bytes: Int) in "\((bytes + 1_023) / 1_024) KiB" }
        return ["limit": kibibytes(limit), "size": kibibytes(words.utf8.count)]
    }
}

extension Character {
    /// White space, or a mark that shows nothing.
    var isBlank: Bool {
        isWhitespace || unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint }
    }
}
