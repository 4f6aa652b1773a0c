import Casework

/// One line of what `gyeot doctor` found, with what to do about it.
struct Finding: Hashable, Sendable {
    let level: Upkeep.Level
    /// A short name that stays the same, for whoever reads it by machine.
    let name: String
    let words: Bilingual
    let mend: Bilingual?

    static func ok(_ name: String, _ ko: String, _ en: String) -> Finding {
        Finding(level: .ok, name: name, words: Bilingual(ko: ko, en: en), mend: nil)
    }

    static func look(_ name: String, _ words: (String, String), _ mend: (String, String)) -> Finding
    {
        Finding(
            level: .look,
            name: name,
            words: Bilingual(ko: words.0, en: words.1),
            mend: Bilingual(ko: mend.0, en: mend.1)
        )
    }

    static func wrong(_ name: String, _ words: (String, String), _ mend: (String, String))
        -> Finding
    {
        Finding(
            level: .wrong,
            name: name,
            words: Bilingual(ko: words.0, en: words.1),
            mend: Bilingual(ko: mend.0, en: mend.1)
        )
    }
}

extension Finding {
    /// What is fine as it is, or what to do about it, by how much it matters.
    static func at(
        _ level: Upkeep.Level,
        _ name: String,
        _ words: (String, String),
        _ mend: (String, String)
    ) -> Finding {
        switch level {
        case .ok: .ok(name, words.0, words.1)
        case .look: .look(name, words, mend)
        case .wrong: .wrong(name, words, mend)
        }
    }
}
