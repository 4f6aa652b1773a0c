/// A number to call when it cannot wait (E8).
package struct HelpLine: Viewable {
    package var number: String
    /// What a telephone dials, `tel:112`.
    package var address: String
    /// One word for the head of the page: 경찰.
    package var name: String
    /// A few words for the list: 경찰, 문자도 돼요.
    package var about: String

    package init(
        number: String,
        address: String,
        name: String,
        about: String
    ) {
        self.number = number
        self.address = address
        self.name = name
        self.about = about
    }
}
