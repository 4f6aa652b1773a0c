import Casework
import HTTPTypes
import Hummingbird
import Pages
import Vault

/// Who else reads a consultation, and whose hands it is in (K2-09).
extension ConsultationController {
    /// Lets a colleague read, or read and write; with a day it is cover for a leave.
    func share(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let typed = form.trimmed("until")
        let until = Day(typed)
        var faults: [FormFault] = []
        if OfficerID(form["officer"]) == nil {
            faults.append(FormFault("share-officer", "consultation.nobodyChosen"))
        }
        if !typed.isEmpty, until == nil {
            faults.append(FormFault("share-until", "noteFault.noDay"))
        }
        guard faults.isEmpty else { return try await again(form, faults, context) }
        let access = ShareAccess(rawValue: form["access"]) ?? .read
        let (officer, today) = (context.officer.id, world.today)
        return try await act(.consultationShared, .shares, form, context) { file, transaction in
            let colleague = try file.colleague(form)
            return try file.consultation.share(
                with: colleague,
                access,
                until: until,
                anew: try !file.isOpenable(by: colleague.id, in: transaction),
                by: officer,
                on: today
            )
        }
    }

    func endShare(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let colleague = OfficerID(form["officer"]) else { throw HTTPError(.notFound) }
        let officer = context.officer.id
        return try await act(.sharingEnded, .shareEnds, form, context) { file, _ in
            try file.consultation.endShare(with: colleague, by: officer)
        }
    }

    /// Puts it into a colleague's hands; whoever does not keep it is led back to the list.
    func handOn(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let words = form["words"]
        var faults: [FormFault] = []
        if OfficerID(form["officer"]) == nil {
            faults.append(FormFault("handing-officer", "consultation.nobodyChosen"))
        }
        if words.utf8.count > Content.longestWords {
            let sizes = ReportForm.sizes(of: words)
            faults.append(FormFault("handing-words", "report.storyLong", sizes))
        }
        guard faults.isEmpty else { return try await again(form, faults, context) }
        let (officer, keeps) = (context.officer.id, form["keeps"] == "1")
        let answer = try await act(.consultationHandedOn, .handings, form, context) { file, _ in
            try file.consultation.handOn(
                to: file.colleague(form),
                keeping: keeps,
                words: words,
                by: officer
            )
        }
        guard answer.status == .seeOther, !keeps else { return answer }
        return .redirect(to: "\(Link.consultations)?done=handings")
    }
}

extension ConsultationFile {
    /// Whom a form names; somebody who may not handle reports is refused by the rule.
    fileprivate func colleague(_ form: Form) throws -> Officer {
        guard let id = OfficerID(form["officer"]), let officer = roster[id] else {
            throw SharingRefusal.mayNotHandle
        }
        return officer
    }
}
