/// Another body of the campus that takes no reports here: what it does, and how to reach it (K1-06).
package struct Body: Hashable, Codable, Sendable {
    /// What the guide calls it; none where the guide never leads there.
    package let code: String?
    package let name: Bilingual
    package let runBy: RunBy
    package let does: Bilingual
    package let cannot: Bilingual?
    /// Who hears or reads what one says there.
    package let readers: Bilingual?
    package let hours: Bilingual?
    package let contact: Contact
    /// Empty: everybody.
    package let forWhom: [Audience]

    package init(
        code: String? = nil,
        name: Bilingual,
        runBy: RunBy,
        does: Bilingual,
        cannot: Bilingual? = nil,
        readers: Bilingual? = nil,
        hours: Bilingual? = nil,
        contact: Contact,
        forWhom: [Audience] = []
    ) {
        self.code = code
        self.name = name
        self.runBy = runBy
        self.does = does
        self.cannot = cannot
        self.readers = readers
        self.hours = hours
        self.contact = contact
        self.forWhom = forWhom
    }

    /// Reads a body as it was stored, before the guide too.
    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try stored.decodeIfPresent(String.self, forKey: .code),
            name: try stored.decode(Bilingual.self, forKey: .name),
            runBy: try stored.decode(RunBy.self, forKey: .runBy),
            does: try stored.decode(Bilingual.self, forKey: .does),
            cannot: try stored.decodeIfPresent(Bilingual.self, forKey: .cannot),
            readers: try stored.decodeIfPresent(Bilingual.self, forKey: .readers),
            hours: try stored.decodeIfPresent(Bilingual.self, forKey: .hours),
            contact: try stored.decode(Contact.self, forKey: .contact),
            forWhom: try stored.decodeIfPresent([Audience].self, forKey: .forWhom) ?? []
        )
    }
}
