import Casework

extension Window {
    /// Reads the joint window; `centers` are the short names that the file gives.
    init?(_ window: Section, centers: [String]) {
        let name = window.bilingual("name")
        let leave = window.leaveAddress("leave")
        let helpLines = window.helpLines("help-lines")
        let checkedOn = window.day("checked-on")
        let firstReader = window.firstReader("first-reader", among: centers)
        let kinds = window.codes("kinds")
        let relations = window.codes("relations")
        let bodies = window.ask("bodies") == nil ? [] : window.bodies("bodies")
        window.finish()
        guard let name, let leave, let helpLines, let checkedOn, let firstReader, let kinds,
            let relations, let bodies
        else { return nil }
        self.init(
            name: name,
            leave: leave,
            helpLines: helpLines,
            checkedOn: checkedOn,
            kinds: kinds,
            relations: relations,
            firstReader: firstReader,
            bodies: bodies
        )
    }
}

extension Section {
    fileprivate func firstReader(_ key: String, among centers: [String]) -> Slug? {
        guard let line = text(key) else { return nil }
        guard centers.contains(line.text) else {
            notes.add(.unknownFirstReader(line.text, known: centers), line: line.number)
            return nil
        }
        // A slug that is no slug has been complained about where its center stands.
        return Slug(line.text)
    }

    fileprivate func bodies(_ key: String) -> [Body]? {
        sections(key)?.compactMap(\.self).compactMap { section in
            let name = section.bilingual("name")
            let runBy = section.section("run-by").flatMap { RunBy($0) }
            let does = section.bilingual("does")
            let contact = section.section("contact").flatMap { Contact($0) }
            section.finish()
            guard let name, let runBy, let does, let contact else { return nil }
            return Body(name: name, runBy: runBy, does: does, contact: contact)
        }
    }
}
