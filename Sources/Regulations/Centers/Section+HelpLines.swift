import Casework

extension Section {
    /// The help lines of a list: no number twice, at least one in view, and no more than fit there.
    func helpLines(_ key: String, topics: GuideTopics) -> [HelpLine]? {
        guard let sections = sections(key)?.compactMap(\.self) else { return nil }
        var lines: [HelpLine] = []
        var numbers: Set<PhoneNumber> = []
        var inView = 0
        for section in sections {
            let number = section.phone("number")
            let label = section.bilingual("label")
            let detail = section.bilingual("detail")
            let hours = section.bilingual("hours")
            let isEmergency = section.isSet("emergency")
            let languages = section.choices("languages", of: Tongue.self)
            let named = section.topics("topics", among: topics)
            let checkedOn = section.optionalDay("checked-on")
            section.finish()
            if let number, !numbers.insert(number).inserted {
                notes.add(.duplicatePhone(number.text), line: section.line)
            }
            inView += isEmergency ? 1 : 0
            if isEmergency, inView > Window.emergencyLimit {
                notes.add(
                    .tooManyEmergencyLines(limit: Window.emergencyLimit),
                    line: section.line
                )
            }
            guard let number, let label, let detail, let hours else { continue }
            lines.append(
                HelpLine(
                    number: number,
                    label: label,
                    detail: detail,
                    hours: hours,
                    isEmergency: isEmergency,
                    languages: languages,
                    topics: named,
                    checkedOn: checkedOn
                )
            )
        }
        if inView == 0, !sections.isEmpty { notes.add(.noEmergencyLine, line: line(of: key)) }
        return lines
    }

    /// The line of a key that is there, or of the section.
    func line(of key: String) -> Int { ask(key)?.line ?? line }
}
