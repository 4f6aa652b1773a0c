/// A way to another page: where it leads, and the words on it.
package struct Link: Viewable {
    package var address: String
    package var words: String

    package init(
        address: String,
        words: String
    ) {
        self.address = address
        self.words = words
    }
}
