/// A number to call when it cannot wait (E8).
package struct HelpLine: Viewable {
    package var number: String
    /// What a telephone dials, `tel:112`.
    package var address: String
    /// One word for the head of the page: 경찰.
    package var name: String
    /// A few words for the list: 경찰, 문자도 돼요.
    package var about: String
    /// Said to whoever reads another language than Korean; none where nobody has asked yet.
    package var languages: String?

    package init(
        number: String,
        address: String,
        name: String,
        about: String,
        languages: String? = nil
    ) {
        self.number = number
        self.address = address
        self.name = name
        self.about = about
        self.languages = languages
    }
}
