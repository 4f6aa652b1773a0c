/// Something promised that is not done yet when a consultation goes to another center (미결, F47).
package struct OpenMatter: Hashable, Codable, Sendable {
    /// More would crowd the letter out of its entry.
    static let most = 30

    package let words: String
    package let dueOn: Day?

    package init(words: String, dueOn: Day?) { (self.words, self.dueOn) = (words, dueOn) }

    init(_ promise: Promise) { self.init(words: promise.words, dueOn: promise.dueOn) }
}

extension OpenMatter: Confidential {}
