import Casework
import Pages

/// How questions, codes, units and periods of statistics are called in one language.
struct StatisticWords {
    let words: Words
    let book: CodeBook
    let terms: TermCalendar

    var language: Language { words.language }

    func name(of dimension: StatisticDimension) -> String {
        words("dimension.\(dimension.rawValue)")
    }

    func name(of unit: StatisticUnit) -> String { words("statisticUnit.\(unit.rawValue)") }

    func name(of pair: CrossedDimensions) -> String {
        "\(name(of: pair.rows)) × \(name(of: pair.columns))"
    }

    /// By which rule a release hides, and whether it counts less than there is.
    func rule(of published: PublishedRelease) -> String {
        let rule = words("releases.ruleMore", ["threshold": "\(published.threshold)"])
        return published.isShort == true ? "\(rule) \(words("releases.short"))" : rule
    }

    /// What a code of a question is called; a code that no list has is shown as it is.
    func label(of code: String, in dimension: StatisticDimension) -> String {
        if code == StatisticDimension.unknown, dimension.list.map({ book[$0][code] == nil }) ?? true
        {
            return words(Self.open(dimension))
        }
        if code == ReleasedCross.rest { return words("dimension.rest") }
        if let list = dimension.list { return book.words(of: code, in: list, language) }
        return TimeBand(rawValue: code).map { words("timeBand.\($0.rawValue)") } ?? code
    }

    /// Why a record has no code of a question: nothing was said, or it could not be said yet.
    private static func open(_ dimension: StatisticDimension) -> String {
        switch dimension {
        case .answerTime: "dimension.laterTalk"
        case .outcome, .handlingTime: "dimension.notEnded"
        case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind, .relation,
            .mode, .language, .referrals, .wants, .tags:
            "dimension.unknown"
        }
    }

    /// What a period is called: 2026년 2학기.
    func name(of period: StatisticPeriod) -> String {
        let range = period.range(terms: terms)
        let first = range.first
        return switch period {
        case .month:
            words(
                "statisticPeriod.nameOfMonth",
                ["year": "\(first.year)", "month": first.monthWords(in: language)]
            )
        case .quarter:
            words(
                "statisticPeriod.nameOfQuarter",
                ["year": "\(first.year)", "number": "\((first.month + 2) / 3)"]
            )
        case .term:
            words(
                "statisticPeriod.nameOfTerm",
                [
                    "year": "\(terms.academicYear(of: first))",
                    "number": "\(terms.number(of: first))",
                ]
            )
        case .academicYear:
            words("statisticPeriod.nameOfAcademicYear", ["year": "\(first.year)"])
        case .calendarYear:
            words("statisticPeriod.nameOfCalendarYear", ["year": "\(first.year)"])
        case .days: "\(first.words(in: language)) – \(range.last.words(in: language))"
        }
    }

    /// The same where there is little room: 26-2.
    func shortName(of period: StatisticPeriod) -> String {
        let first = period.range(terms: terms).first
        let year = String(String(first.year).suffix(2))
        return switch period {
        case .month: "\(year)-\(first.month < 10 ? "0" : "")\(first.month)"
        case .quarter: "\(year) Q\((first.month + 2) / 3)"
        case .term:
            "\(String(terms.academicYear(of: first)).suffix(2))-\(terms.number(of: first))"
        case .academicYear, .calendarYear: "\(first.year)"
        case .days: first.shortWords(in: language)
        }
    }
}
