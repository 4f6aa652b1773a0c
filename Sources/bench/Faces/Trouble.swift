/// Why something could not be measured.
enum Trouble: Error {
    case noConnection
    case cutOff
    case unreadable
    /// `gyeot` is not beside this program, or ended by itself.
    case noServer
    case answered(Int, at: String)
    /// A page of the house lacks what the next step needs.
    case missing(String)
    /// As many failures as said; a number from such a run counts for nothing.
    case failures(Int)
}
