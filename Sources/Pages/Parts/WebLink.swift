/// A place elsewhere on the web: where it leads, and what is shown of the address.
package struct WebLink: Viewable {
    package var address: String
    package var shown: String

    package init(address: String, shown: String) {
        (self.address, self.shown) = (address, shown)
    }
}

extension WebLink {
    static let example = WebLink(address: "https://life.gaon.example/", shown: "life.gaon.example")
}
