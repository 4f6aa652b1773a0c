package import Casework

/// Invented people and words for the examples, in the language in which the page is looked at.
package struct Sample {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// Picks the words in the language of the page.
    package func callAsFunction(_ korean: String, _ english: String) -> String {
        switch language {
        case .korean: korean
        case .english: english
        }
    }

    /// A day of the autumn of 2026 with its weekday.
    func day(_ month: Int, _ day: Int) -> DayWords {
        DayWords(Self.day(month, day), in: language)
    }

    /// A deadline, seen from Monday 23 November 2026.
    func due(_ month: Int, _ day: Int) -> Due {
        Due(on: Self.day(month, day), today: Self.day(11, 23), in: language)
    }

    private static func day(_ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: 2026, month: month, day: day) else {
            preconditionFailure("the examples name days that exist")
        }
        return day
    }

    /// The same place in the other language.
    func otherPath(_ path: String) -> String { language == .korean ? "/en" + path : path }

    func path(_ path: String) -> String {
        switch language {
        case .korean: path
        case .english: "/en" + path
        }
    }
}
