import Casework

extension Cell {
    /// Reads a cell as the scripts write it; the first letter says what it is.
    init(signed text: String) {
        let words = String(text.dropFirst())
        self =
            switch text.first {
            case nil: .empty
            case "n": Double(words).map(Cell.number) ?? .broken(words)
            case "d": Day(words).map(Cell.day) ?? .beyond(words)
            case "m": Moment(signed: words).map(Cell.moment) ?? .beyond(words)
            case "h": TimeOfDay(words).map(Cell.time) ?? .beyond(words)
            case "l": Int(words).map(Cell.minutes) ?? .beyond(words)
            case "b": .truth(words == "1")
            case "e": .broken(words)
            case "y": .beyond(words)
            case _: words.isEmpty ? .empty : .text(words)
            }
    }

    /// The cell as the scripts read it.
    var signed: String {
        switch self {
        case .empty: ""
        case .text(let text): "t" + text
        case .number(let number): "n\(number)"
        case .day(let day): "d\(day)"
        case .moment(let moment): "m\(moment.day) \(moment.time)"
        case .time(let time): "h\(time)"
        case .minutes(let minutes): "l\(minutes)"
        case .truth(let truth): truth ? "b1" : "b0"
        case .broken(let text): "e" + text
        case .beyond(let text): "y" + text
        }
    }
}

extension Moment {
    fileprivate init?(signed text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let day = Day(parts[0]), let time = TimeOfDay(parts[1]) else {
            return nil
        }
        self.init(day, time)
    }
}
