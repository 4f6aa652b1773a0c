/// What a counsellor waited for, by what it was.
struct DeskTally {
    /// A thing that is waited for.
    enum Wait: String, CaseIterable {
        case signIn = "sign-in (scrypt of the standard cost)"
        case today = "Today"
        case todayFirst = "Today, its reports seen for the first time"
        case listFirst = "first page of Reports, the rest of its rows for the first time"
        case list = "first page of Reports"
        case pageFirst = "another page of Reports, all its rows for the first time"
        case page = "another page of Reports"
        case unread = "one report, not yet read"
        case reading = "marking it read"
        case read = "one report, read"
        case signInTogether = "eight sign-ins at once"
        case reportBefore = "sending a report before"
        case reportMeanwhile = "sending a report meanwhile"
    }

    private var timings: [Wait: Timings] = [:]

    mutating func add(_ wait: Wait, _ duration: Duration) {
        timings[wait, default: Timings()].add(duration)
    }

    mutating func add(_ wait: Wait, _ many: Timings) {
        timings[wait, default: Timings()].add(many)
    }

    var words: String {
        Wait.allCases.compactMap { wait in
            timings[wait].map { "\(wait.rawValue): \($0.words)" }
        }.joined(separator: "\n")
    }
}
