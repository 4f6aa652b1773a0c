import Casework
import Hummingbird
import Pages
import Vault

extension ConsultationController {
    /// Whoever can still open it takes charge once nobody in charge works here any more (K2-09).
    func takeCharge(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let reason = form["reason"]
        let isEmpty = reason.allSatisfy(\.isWhitespace)
        if isEmpty || reason.utf8.count > Content.longestWords {
            let fault =
                isEmpty
                ? FormFault("charge-reason", "consultationRefusal.sharing.noReason")
                : FormFault("charge-reason", "report.storyLong", ReportForm.sizes(of: reason))
            return try await again(form, [fault], context)
        }
        let officer = context.officer
        return try await act(.chargeTaken, .charge, form, context) { file, _ in
            try file.consultation.takeCharge(
                by: officer,
                among: file.roster.officers,
                opening: file.holders,
                because: reason
            )
        }
    }
}
