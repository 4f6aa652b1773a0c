import Casework

extension Section {
    /// The bodies that take no reports; no code stands for two places.
    func bodies(_ key: String, besides centers: [String]) -> [Body]? {
        guard let sections = sections(key)?.compactMap(\.self) else { return nil }
        var taken = Set(centers)
        return sections.compactMap { section in
            let code = section.ask("code") == nil ? nil : section.code("code")
            if let code, !taken.insert(code).inserted {
                notes.add(.duplicatePlace(code), line: section.line)
            }
            return Body(section, code: code)
        }
    }
}

extension Body {
    fileprivate init?(_ section: Section, code: String?) {
        let name = section.bilingual("name")
        let runBy = section.section("run-by").flatMap { RunBy($0) }
        let does = section.bilingual("does")
        let cannot = section.optionalBilingual("cannot")
        let readers = section.optionalBilingual("readers")
        let hours = section.optionalBilingual("hours")
        let contact = section.section("contact").flatMap { Contact($0) }
        let forWhom = section.choices("for-whom", of: Audience.self)
        section.finish()
        guard let name, let runBy, let does, let contact else { return nil }
        self.init(
            code: code,
            name: name,
            runBy: runBy,
            does: does,
            cannot: cannot,
            readers: readers,
            hours: hours,
            contact: contact,
            forWhom: forWhom
        )
    }
}
