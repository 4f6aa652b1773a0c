/// One result of a search.
package struct Found: Hashable, Sendable {
    /// What was found.
    package enum Matter: Hashable, Sendable {
        /// A note, by its place among the notes of its consultation.
        case note(Int)
        /// A note that the officer who looks is still writing.
        case draft(NoteID)
        /// A consultation or a report by its number, its person or its kind.
        case consultation, report
        /// Words of a report's thread.
        case words
    }

    package let place: FoundPlace
    package let matter: Matter
    package let number: FolderNumber?
    /// As the person is called; empty where nobody is named.
    package let person: String
    /// Codes of the center's lists, the main one first.
    package let kinds: [String]
    package let channel: String?
    package let excerpt: Excerpt?

    package init(
        place: FoundPlace,
        matter: Matter,
        number: FolderNumber? = nil,
        person: String = "",
        kinds: [String] = [],
        channel: String? = nil,
        excerpt: Excerpt? = nil
    ) {
        self.place = place
        self.matter = matter
        self.number = number
        self.person = person
        self.kinds = kinds
        self.channel = channel
        self.excerpt = excerpt
    }
}

extension Found: Confidential {}
