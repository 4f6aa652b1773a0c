import Casework

/// One invented report and what became of it.
struct DemoScene {
    let center: String
    /// How many days ago it came.
    let daysAgo: Int
    let language: Language
    let kinds: [String]
    let words: String
    var when = ""
    var place = ""
    var relation: String?
    var wish: Wish?
    var leaveOut: [String] = []
    var files: [DemoFile] = []
    var acts: [Act] = []

    /// What happened next, each some days after the one before.
    enum Act {
        case read(by: String, after: Int)
        case classify(by: String, as: String, after: Int)
        case assign(by: String, to: [String], after: Int)
        case answer(by: String, String, after: Int)
        case add(String, after: Int)
        case close(by: String, Closing, String, after: Int)
        case withdraw(after: Int)
        /// Times offered so many days from today on.
        case offer(by: String, ahead: [Int], at: String, after: Int)
        case choose(word: String, after: Int)
        case leaveContact(String, when: String, after: Int)
        /// Answers the questions of the law; those that are not named with no.
        case assess(by: String, sexual: Reply, authority: Reply, thirdParty: Reply, after: Int)

        var after: Int {
            switch self {
            case .read(_, let days), .classify(_, _, let days), .assign(_, _, let days),
                .answer(_, _, let days), .add(_, let days), .close(_, _, _, let days),
                .withdraw(let days), .offer(_, _, _, let days), .choose(_, let days),
                .leaveContact(_, _, let days), .assess(_, _, _, _, let days):
                days
            }
        }
    }
}
