import Casework
import Pages

/// Whose turn it is with a report at the desk, and with what.
enum DeskTurn: String {
    case reading, goingOn, questions, assignment, answer, reply, classification, closure
}

extension DeskView {
    /// What has to be done next; the law's questions stand before all that is not a promise.
    func turn(of file: ReportFile) -> DeskTurn? {
        let report = file.report
        if report.readOn == nil { return .reading }
        if report.closing != nil { return nil }
        if report.isWithdrawn { return .closure }
        if report.nextStep != nil { return .goingOn }
        if report.assessment == nil { return .questions }
        if report.assignees.isEmpty { return .assignment }
        if report.answeredOn == nil { return .answer }
        if report.isUnread { return .reply }
        return report.classification == nil ? .classification : nil
    }

    /// The same as one line under the title, with the way to where it is done.
    func next(_ file: ReportFile, for officer: Officer) -> Pages.Link? {
        guard let turn = turn(of: file) else { return nil }
        let place: String
        switch turn {
        case .reading: return nil
        case .goingOn, .answer, .reply:
            // Whoever is not in charge can neither answer nor meet.
            guard file.report.assignees.contains(officer.id) else { return nil }
            place = turn == .goingOn ? "going-on" : "answer"
        case .questions: place = "questions"
        case .assignment: place = "officers"
        case .classification: place = "kind"
        case .closure: place = "closings"
        }
        let step = file.report.nextStep.map { words("deskGoingOn.steps.\($0.rawValue)") }
        return Pages.Link(
            address: "#\(place)",
            words: step ?? words("deskReport.turns.\(turn.rawValue)")
        )
    }
}
