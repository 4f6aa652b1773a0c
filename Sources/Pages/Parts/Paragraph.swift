/// One paragraph of ours, never of a reporter's.
package struct Paragraph: Viewable {
    package var words: String

    package init(
        words: String
    ) {
        self.words = words
    }
}
