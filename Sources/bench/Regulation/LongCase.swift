import Casework

/// A case in which much is asked and answered, as a hard one is.
enum LongCase {
    /// So many events of a case that is open, the first of them on a day.
    static func events(_ count: Int, from day: Day) -> [CaseEvent] {
        var events = [
            CaseEvent(.consultationRequested, on: day),
            CaseEvent(.established, on: day, codes: ["reporter-named"]),
            CaseEvent(.received, on: day, codes: ["sexual-harassment"]),
            CaseEvent(.investigationOpened, on: day.adding(days: 1)),
        ]
        for number in 0..<max(0, count - events.count) {
            let isAnswer = number.isMultiple(of: 2) == false
            let on = day.adding(days: 2 + number / 4)
            var event = CaseEvent(isAnswer ? .statementSubmitted : .statementRequested, on: on)
            event.item = "statement-\(number / 2)"
            event.to = isAnswer ? [] : ["respondent"]
            events.append(event)
        }
        return Array(events.prefix(count))
    }
}
