/// What a file says, each part with its line.
indirect enum Tree: Sendable {
    case text(String, line: Int)
    case list([Tree], line: Int)
    case section([Entry], line: Int)

    /// One key and what stands under it.
    struct Entry: Sendable {
        let key: String
        let line: Int
        let value: Tree
    }

    var line: Int {
        switch self {
        case .text(_, let line), .list(_, let line), .section(_, let line): line
        }
    }
}
