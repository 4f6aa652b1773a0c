/// One fact about a thing: its name at the side, and what it is.
package struct Fact: Viewable {
    package var name: String
    package var words: String

    package init(
        name: String,
        words: String
    ) {
        self.name = name
        self.words = words
    }
}
