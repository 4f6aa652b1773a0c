/// What was found, or how to look for something; the field itself stands in the frame of every page.
package struct FindPage: Page {
    package static let template = "find/find"

    package var frame: DeskFrame
    /// To what it can be narrowed without typing; the first of each means all.
    package var kinds: [Choice]
    package var channels: [Choice]
    package var spans: [Choice]
    /// How the field was read, where that is not plain.
    package var understood: String?
    /// Whether anything was asked for.
    package var isAsked: Bool
    /// The address is from a session that has ended.
    package var isStale: Bool
    package var found: [FoundRow]
    package var ending: FindEnding?

    package init(
        frame: DeskFrame,
        kinds: [Choice],
        channels: [Choice],
        spans: [Choice],
        understood: String? = nil,
        isAsked: Bool = false,
        isStale: Bool = false,
        found: [FoundRow] = [],
        ending: FindEnding? = nil
    ) {
        self.frame = frame
        self.kinds = kinds
        self.channels = channels
        self.spans = spans
        self.understood = understood
        self.isAsked = isAsked
        self.isStale = isStale
        self.found = found
        self.ending = ending
    }

    /// The page in two, before and after its results, so that it can be sent while they come.
    ///
    /// Nobody's words can be taken for the mark: what is shown has no `<` of its own.
    package static func cut(_ html: String) -> (head: String, rest: String) {
        let halves = html.split(
            separator: "<!--found-->",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        return (String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
    }
}

/// One result, with the sentence in which it was found.
package struct FoundRow: Viewable {
    /// Stands above the first of each day.
    package var day: DayWords?
    package var address: String
    /// Who, or what about where nobody is named.
    package var title: String
    /// What it is, and its number.
    package var number: String
    package var facts: String?
    package var excerpt: FoundWords?

    package init(
        day: DayWords? = nil,
        address: String,
        title: String,
        number: String,
        facts: String? = nil,
        excerpt: FoundWords? = nil
    ) {
        self.day = day
        self.address = address
        self.title = title
        self.number = number
        self.facts = facts
        self.excerpt = excerpt
    }
}

/// What is said after the last result.
package struct FindEnding: Viewable {
    package var summary: String?
    /// The next page, and the first.
    package var next: String?
    package var first: String?
    package var isNothing: Bool
    /// Something did not open, and what to do.
    package var damaged: String?
    /// The search broke off.
    package var isBroken: Bool

    package init(
        summary: String? = nil,
        next: String? = nil,
        first: String? = nil,
        isNothing: Bool = false,
        damaged: String? = nil,
        isBroken: Bool = false
    ) {
        self.summary = summary
        self.next = next
        self.first = first
        self.isNothing = isNothing
        self.damaged = damaged
        self.isBroken = isBroken
    }
}
