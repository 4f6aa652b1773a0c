package import Casework
import Foundation

extension Day {
    /// The day with its year and weekday.
    ///
    /// 2026. 11. 21.(토), or Sat 21 Nov 2026.
    package func words(in language: Language) -> String {
        switch language {
        case .korean: "\(year). \(month). \(day).(\(weekday.words(in: language)))"
        case .english: "\(weekday.words(in: language)) \(day) \(monthWords) \(year)"
        }
    }

    /// The day inside a sentence: 11월 18일, or 18 Nov.
    package func shortWords(in language: Language) -> String {
        switch language {
        case .korean: "\(month)월 \(day)일"
        case .english: "\(day) \(monthWords)"
        }
    }

    /// The day as a heading: 11월 23일 월요일, or Monday 23 November.
    package func headingWords(in language: Language) -> String {
        switch language {
        case .korean: "\(month)월 \(day)일 \(weekday.words(in: language))요일"
        case .english: "\(weekday.longWords) \(day) \(Self.months[month - 1])"
        }
    }

    /// The month alone: 11월, or November.
    package func monthWords(in language: Language) -> String {
        switch language {
        case .korean: "\(month)월"
        case .english: Self.months[month - 1]
        }
    }

    private var monthWords: String { String(Self.months[month - 1].prefix(3)) }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Weekday {
    /// The weekday in short: 토, or Sat.
    package func words(in language: Language) -> String {
        switch language {
        case .korean:
            switch self {
            case .monday: "월"
            case .tuesday: "화"
            case .wednesday: "수"
            case .thursday: "목"
            case .friday: "금"
            case .saturday: "토"
            case .sunday: "일"
            }
        case .english: String(longWords.prefix(3))
        }
    }

    fileprivate var longWords: String { rawValue.capitalized }
}
