import Casework

/// What was filled in about the center, as typed.
struct CenterAnswers: Sendable {
    static let longest = 200

    var texts: [String: String] = [:]
    var kind: RunBy.Kind?

    /// The fields in their order, with what has to be there.
    static let names = ["name-ko", "name-en", "short-ko", "short-en", "slug"]
    static let places = ["place-ko", "place-en", "hours-ko", "hours-en", "phone", "mail"]
    static let optional: Set<String> = ["short-ko", "short-en", "mail"]

    init() {}

    init(_ form: Form) {
        for field in Self.names + Self.places { texts[field] = form.trimmed(field) }
        kind = RunBy.Kind(rawValue: form["kind"])
    }

    subscript(field: String) -> String { texts[field] ?? "" }

    /// Everything that has to be mended.
    var faults: [FormFault] {
        var faults: [FormFault] = []
        for field in Self.names + Self.places {
            let text = self[field]
            if text.allSatisfy(\.isBlank) {
                if !Self.optional.contains(field) {
                    faults.append(FormFault(field, "firstRun.missing"))
                }
            } else if text.count > Self.longest || text.utf8.count > 4 * Self.longest {
                faults.append(FormFault(field, "firstRun.long"))
            } else if field == "slug", Slug(text) == nil {
                faults.append(FormFault(field, "firstRun.slugWrong"))
            } else if field == "phone", PhoneNumber(text) == nil {
                faults.append(FormFault(field, "firstRun.phoneWrong"))
            } else if field == "mail", MailAddress(text) == nil {
                faults.append(FormFault(field, "firstRun.mailWrong"))
            }
        }
        if kind == nil { faults.append(FormFault("kind", "firstRun.kindMissing")) }
        return faults
    }

    /// The center with the usual words where nothing was asked, or nothing while something is wrong.
    func centers(from template: CenterFile, on day: Day) -> CenterFile? {
        guard faults.isEmpty, let kind, let slug = Slug(self["slug"]),
            let phone = PhoneNumber(self["phone"]),
            let usual = template.centers.first(where: { $0.runBy.kind == kind })
        else { return nil }
        let name = Bilingual(ko: self["name-ko"], en: self["name-en"])
        let contact = Contact(phone: phone, mail: MailAddress(self["mail"]))
        let profile = usual.beginning(
            as: slug,
            name: name,
            shortName: Bilingual(
                ko: self["short-ko"].isEmpty ? name.ko : self["short-ko"],
                en: self["short-en"].isEmpty ? name.en : self["short-en"]
            ),
            visit: Visit(
                place: Bilingual(ko: self["place-ko"], en: self["place-en"]),
                hours: Bilingual(ko: self["hours-ko"], en: self["hours-en"])
            ),
            contact: contact,
            on: day
        )
        return CenterFile(
            window: template.window.beginning(as: name, read: slug),
            centers: [profile]
        )
    }
}
