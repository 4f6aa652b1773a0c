/// One cell of a table that somebody kept before there was Gyeot.
package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    /// A number of a spreadsheet, which may be a day counted from its epoch.
    case number(Double)
    case day(Day)
    case moment(Moment)
    case time(TimeOfDay)
    /// A length of time, in minutes.
    case minutes(Int)
    case truth(Bool)
    /// What a spreadsheet could not work out, as it shows it: `#REF!`.
    case broken(String)
    /// A day or an hour beyond what a calendar shows.
    case beyond(String)
}

extension Cell: Confidential {}

extension Cell {
    /// Whether somebody who looks at the table sees nothing here.
    package var isBlank: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.unicodeScalars.allSatisfy(\.isUnseen)
        case .number, .day, .moment, .time, .minutes, .truth, .broken, .beyond: false
        }
    }

    /// What somebody sees who looks at the table; white space and what is not seen at the ends is cut.
    package var shown: String {
        switch self {
        case .empty: ""
        case .text(let text), .broken(let text), .beyond(let text): text.trimmedUnseen
        case .number(let number): Self.shown(number)
        case .day(let day): day.description
        case .moment(let moment): "\(moment.day) \(moment.time)"
        case .time(let time): time.description
        case .minutes(let minutes):
            "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        case .truth(let truth): truth ? "TRUE" : "FALSE"
        }
    }

    private static func shown(_ number: Double) -> String {
        guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
        return String(Int(number))
    }
}
