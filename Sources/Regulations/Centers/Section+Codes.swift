import Casework

extension Section {
    /// The answers of a list: no code twice, and one of them still offered.
    func codes(_ key: String) -> [Code]? {
        guard let sections = sections(key)?.compactMap(\.self) else { return nil }
        var codes: [Code] = []
        var seen: Set<String> = []
        var offered = 0
        for section in sections {
            let code = section.code("code")
            let label = section.bilingual(named: key)
            let retired = section.isSet("retired")
            let retiredFrom = section.optionalDay("retired-from")
            let countsAs = section.ask("counts-as") == nil ? nil : section.code("counts-as")
            section.finish()
            if let code, !seen.insert(code).inserted {
                notes.add(.duplicateCode(code), line: section.line)
            }
            if let code, Topic.reserved.contains(code) {
                notes.add(.reservedCode(code), line: section.line)
            }
            offered += retired ? 0 : 1
            guard let code, let label else { continue }
            codes.append(
                Code(
                    code: code,
                    label: label,
                    retired: retired,
                    retiredFrom: retiredFrom,
                    countsAs: countsAs
                )
            )
        }
        if offered == 0, !sections.isEmpty {
            notes.add(.nothingOffered(key: key), line: line(of: key))
        }
        return codes
    }

    /// The codes as they are written, be their entries right or wrong; nothing if there is no list.
    func writtenCodes(_ key: String) -> [String]? {
        guard case .list(let items, _)? = ask(key)?.value else { return nil }
        return items.compactMap { item in
            guard case .section(let entries, _) = item,
                case .text(let code, _)? = entries.first(where: { $0.key == "code" })?.value
            else { return nil }
            return code
        }
    }
}
