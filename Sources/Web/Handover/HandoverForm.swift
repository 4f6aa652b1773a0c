import Casework
import Foundation
import Vault

/// What an officer chose to hand to another center, as the form says it.
struct HandoverForm {
    let form: Form
    let bundle: BundleID?
    /// The line of the book of partners.
    let partner: Int?
    let summary: String
    let notes: [NoteID]
    let persons: [PersonID]
    let files: [FileReference]
    let reason: String

    init(_ form: Form) {
        self.form = form
        bundle = BundleID(form["bundle"])
        partner = Int(form["partner"])
        summary = form["summary"]
        notes = form.all("note").compactMap { NoteID($0) }
        persons = form.all("person").compactMap { PersonID($0) }
        files = form.all("file").compactMap { FileReference(chosen: $0) }
        reason = form["reason"]
    }

    /// The person's consent, or one of the regulation's grounds.
    var ground: HandoverGround? {
        if let rule = DisclosureGround(rawValue: form["ground"]) { return .rule(ground: rule) }
        guard form["ground"] == Self.consent, let day, let way else { return nil }
        return .consent(on: day, way: way)
    }

    static let consent = "consent"

    private var day: Day? { Day(form.trimmed("consent-day")) }
    private var way: ConsentWay? { ConsentWay(rawValue: form["way"]) }

    /// What has to be mended before the rules are asked.
    func faults(knowing book: PartnerBook) -> [FormFault] {
        var faults: [FormFault] = []
        if partner.flatMap({ book[$0] }) == nil {
            faults.append(FormFault("partner", "handing.noPartner"))
        }
        if summary.utf8.count > Content.longestWords {
            faults.append(
                FormFault("summary", "report.storyLong", ReportForm.sizes(of: summary))
            )
        }
        if reason.count > Limits.aside {
            faults.append(FormFault("reason", "handing.reasonLong"))
        }
        switch form["ground"] {
        case Self.consent:
            if day == nil { faults.append(FormFault("consent-day", "handing.noDay")) }
            if way == nil { faults.append(FormFault("grounds", "handing.noWay")) }
        case _ where ground == nil: faults.append(FormFault("grounds", "handing.noGround"))
        case _: break
        }
        return faults
    }

    /// What is asked of the rules; nothing while something is missing.
    func asked(to partner: Partner) -> HandoverAsked? {
        guard let bundle, let ground else { return nil }
        return HandoverAsked(
            bundle: bundle,
            partner: partner.name,
            ground: ground,
            summary: summary,
            notes: notes,
            persons: persons,
            files: files,
            reason: reason
        )
    }

    /// Everything that goes along to be sent again; never the token.
    var typed: [Form.Field] {
        let kept: Set = [
            "bundle", "partner", "summary", "note", "person", "file", "ground", "consent-day",
            "way",
            "reason",
        ]
        return form.fields.filter { kept.contains($0.name) }
    }
}

extension FileReference {
    /// As a form names it: the entry it came with, and its place there.
    var chosen: String { "\(entry)-\(file)" }

    init?(chosen: String) {
        let parts = chosen.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        self.init(entry: parts[0], file: parts[1])
    }
}
