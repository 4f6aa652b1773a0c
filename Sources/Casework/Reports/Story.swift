/// What a reporter told, as it came: only the words are required (K2-17).
package struct Story: Hashable, Sendable {
    package var words: String
    package var details: Details
    package var files: [AttachedFile]

    package init(words: String, details: Details = Details(), files: [AttachedFile] = []) {
        (self.words, self.details, self.files) = (words, details, files)
    }

    /// Whether both tell the same with the same files; what seals a file differs each time.
    package func isSame(as other: Story) -> Bool {
        words == other.words && details == other.details && files.count == other.files.count
            && zip(files, other.files).allSatisfy { $0.isSame(as: $1) }
    }

    /// What the optional fields of the form held.
    package struct Details: Hashable, Codable, Sendable {
        package var kinds: [String] = []
        package var when = ""
        package var place = ""
        package var relation: String?
        package var wish: Wish?
        /// Who must not see it: no grant is ever made for them (Y§5②).
        package var leaveOut: [OfficerID] = []
        package var leaveOutOther = ""
        package var language: Language = .korean
        /// Invented by the center itself to try its own way of working.
        ///
        /// Only such a one can be removed by hand; absent in what a person sent.
        package var isRehearsal: Bool?

        package init() {}
    }
}

extension Story: Confidential {}

extension Story.Details: Confidential {}

extension ReportSummary: Confidential {}

/// What a reporter hopes for.
package enum Wish: String, CaseIterable, Codable, Sendable {
    case listen, advise, stop, investigate, unsure
}

/// What a list may show of a report to those who hold a grant.
package struct ReportSummary: Hashable, Codable, Sendable {
    package var kinds: [String]
    package var wish: Wish?
    package var language: Language
    /// Whether the questions of the law were answered; absent while they were not.
    package var isAssessed: Bool?

    package init(kinds: [String], wish: Wish?, language: Language) {
        (self.kinds, self.wish, self.language) = (kinds, wish, language)
    }

    package init(of story: Story) {
        self.init(
            kinds: story.details.kinds,
            wish: story.details.wish,
            language: story.details.language
        )
    }
}
