import Casework

/// What the guide can be asked about; nothing is unknown while the kinds themselves cannot be read.
struct GuideTopics {
    private let known: [String]?

    init(kinds: [String]?) {
        known = kinds.map { Topic.reserved + $0 }
    }

    /// In the order of the lists, however they were written.
    func ordered(_ topics: [String]) -> [String] {
        known.map { $0.filter(topics.contains) } ?? topics
    }

    func unknown(_ text: String) -> Mistake.Reason? {
        guard let known, !known.contains(text) else { return nil }
        return .unknownTopic(text, known: known)
    }
}

extension Section {
    /// The lines of the guide, each to a place that there is.
    func guide(_ key: String, to places: [String], about topics: GuideTopics) -> [GuideRule]? {
        sections(key)?.compactMap(\.self).compactMap { section in
            let place = section.place("place", among: places)
            let forWhom = section.choices("for-whom", of: Audience.self)
            let named = section.topics("topics", among: topics)
            let reason = section.bilingual("reason")
            section.finish()
            guard let place, let reason else { return nil }
            return GuideRule(place: place, forWhom: forWhom, topics: named, reason: reason)
        }
    }

    /// Codes of kinds, `danger` and `talk`, in a list that may be left out.
    func topics(_ key: String, among topics: GuideTopics) -> [String] {
        let named = distinctWords(key).compactMap { line -> String? in
            guard let reason = topics.unknown(line.text) else { return line.text }
            notes.add(reason, line: line.number)
            return nil
        }
        return topics.ordered(named)
    }

    private func place(_ key: String, among places: [String]) -> String? {
        guard let line = text(key) else { return nil }
        guard places.contains(line.text) else {
            notes.add(.unknownPlace(line.text, known: places), line: line.number)
            return nil
        }
        return line.text
    }
}
