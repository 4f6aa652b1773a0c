/// What somebody typed that could not be sent, shown so that it can be copied.
package struct KeptWords: Viewable {
    /// Unique on the page; ASCII.
    package var id: String
    package var label: String
    package var words: String

    package init(
        id: String,
        label: String,
        words: String
    ) {
        self.id = id
        self.label = label
        self.words = words
    }
}
