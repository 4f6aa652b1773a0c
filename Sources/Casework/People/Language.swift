/// The languages in which the center speaks; more come by adding a words file.
package enum Language: String, CaseIterable, Codable, Sendable {
    case korean = "ko"
    case english = "en"
}

/// A text that the center wrote in both of its languages.
package struct Bilingual: Hashable, Codable, Sendable {
    package let ko: String
    package let en: String

    package init(ko: String, en: String) {
        (self.ko, self.en) = (ko, en)
    }

    package func callAsFunction(in language: Language) -> String {
        switch language {
        case .korean: ko
        case .english: en
        }
    }
}
