/// What must be mended before a form can be sent: all of it at once, each with a way to its field.
package struct Faults: Viewable {
    package var heading: String
    package var count: Int
    package var links: [Link]
    /// Whether something was typed that is still there.
    package var hasKept: Bool
    /// Whether files were chosen, which no page can choose again for anybody.
    package var hasFiles: Bool

    package init(heading: String, links: [Link], hasKept: Bool = true, hasFiles: Bool = false) {
        self.heading = heading
        self.links = links
        (self.hasKept, self.hasFiles) = (hasKept, hasFiles)
        count = links.count
    }

    /// Takes at least one fault and counts them in the heading, in the voice of the face.
    package init(_ links: [Link], in words: Words, atDesk: Bool = false) {
        let group = atDesk ? "deskFaults" : "faults"
        count = links.count
        self.links = links
        (hasKept, hasFiles) = (true, false)
        heading =
            links.count == 1
            ? words("\(group).one") : words("\(group).many", ["count": "\(links.count)"])
    }
}
