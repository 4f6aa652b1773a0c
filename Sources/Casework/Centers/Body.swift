/// Another body of the campus that takes no reports here: what it does, and how to reach it (K1-06).
package struct Body: Hashable, Codable, Sendable {
    package let name: Bilingual
    package let runBy: RunBy
    package let does: Bilingual
    package let contact: Contact

    package init(name: Bilingual, runBy: RunBy, does: Bilingual, contact: Contact) {
        self.name = name
        self.runBy = runBy
        self.does = does
        self.contact = contact
    }
}
