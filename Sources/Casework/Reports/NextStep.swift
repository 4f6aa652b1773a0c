/// Why a report waits for the next step of those in charge, beyond an answer.
package enum NextStep: String, CaseIterable, Sendable {
    /// The reporter left a way to be reached.
    case contactLeft
    /// The reporter will not come at the chosen time.
    case cancelled
    /// The center took back the chosen time and named no other.
    case takenBack
    case met, didNotCome, weCouldNot

    init(after outcome: MeetingOutcome) {
        self =
            switch outcome {
            case .met: .met
            case .didNotCome: .didNotCome
            case .weCouldNot: .weCouldNot
            }
    }
}
