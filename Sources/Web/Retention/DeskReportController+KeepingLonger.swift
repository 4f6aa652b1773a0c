import Casework
import Hummingbird

extension DeskReportController {
    /// Keeps an ended report beyond its period: a reason, sealed, and a day, in the clear.
    func keepLonger(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let reason = form["keeping"]
        let until = Day(form["until"].trimmingPrefix { $0.isWhitespace })
        var faults: [FormFault] = []
        if until == nil { faults.append(FormFault("until", "retention.untilMissing")) }
        if let fault = fault(of: reason, at: "keeping", missing: "retention.reasonMissing") {
            faults.append(fault)
        }
        guard faults.isEmpty, let until else {
            return try await again(context, DeskInput(form), faults)
        }
        let today = world.today
        return try await act(.retention, .keptLonger, context, form) {
            try $0.report.keepLonger(until: until, because: reason, on: today)
        }
    }
}
