/// Which key keeps the words of an entry or is carried by a grant.
package enum Layer: String, CaseIterable, Sendable {
    /// What officers write among themselves.
    case folder
    /// What reporter and center say to each other; the receipt opens this and nothing else.
    case thread
}
