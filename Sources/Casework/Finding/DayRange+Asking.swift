extension DayRange {
    /// Reads days as people say them, in small letters; nothing for any other word.
    ///
    /// `2026-05`, `2026.5`, `2026-05-12`, `2026년`, `2026년 5월`, `5월`, `1학기`, `2025-2학기`, `지난 학기`,
    /// `last term`.
    init?(asked words: String, today: Day) {
        let words = String(words.split(separator: " ").joined(separator: " "))
        let found =
            Self.relative(words, today) ?? Self.written(words)
            ?? Self.korean(words.filter { $0 != " " }, today)
        guard let found else { return nil }
        self = found
    }

    private static func relative(_ words: String, _ today: Day) -> DayRange? {
        switch words {
        case "이번 학기", "이번학기", "this term", "this semester": term(of: today)
        case "지난 학기", "지난학기", "저번 학기", "last term", "last semester": term(before: today)
        case "이번 달", "이번달", "this month": month(of: today)
        case "지난 달", "지난달", "저번 달", "저번달", "last month": month(of: today, later: -1)
        case "이번 주", "이번주", "this week": week(of: today)
        case "지난 주", "지난주", "저번 주", "저번주", "last week": week(of: today, later: -1)
        case "올해", "this year": DayRange(year: today.year)
        case "작년", "지난 해", "지난해", "last year": DayRange(year: today.year - 1)
        case _: nil
        }
    }

    /// `2026-05`, `2026.5`, `2026/5`, and with a day.
    private static func written(_ words: String) -> DayRange? {
        let parts = words.split(omittingEmptySubsequences: false) { "-./".contains($0) }
        let trimmed = parts.last == "" && words.hasSuffix(".") ? parts.dropLast() : parts[...]
        let numbers = trimmed.compactMap(\.asNumber)
        guard numbers.count == trimmed.count, (2...3).contains(numbers.count),
            trimmed.first?.utf8.count == 4,
            trimmed.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) })
        else { return nil }
        guard numbers.count == 2 else {
            return Day(year: numbers[0], month: numbers[1], day: numbers[2]).map {
                DayRange(first: $0, length: 1)
            }
        }
        // With a hyphen one digit is the number of a matter, as 2026-5 is said for 2026-0005.
        if words.contains("-"), parts[1].utf8.count == 1 { return nil }
        return DayRange(year: numbers[0], month: numbers[1])
    }

    /// `2026년`, `2026년5월`, `5월`, `1학기`, `2025-2학기`, `2025학년도2학기`.
    private static func korean(_ words: String, _ today: Day) -> DayRange? {
        if let rest = words.before("학기") {
            let parts = rest.split { !$0.isNumber }.map { Int($0) }
            let isPlain = rest.allSatisfy { $0.isNumber || "-년학도.".contains($0) }
            switch (isPlain, parts.count) {
            case (true, 1): return parts[0].flatMap { lately(term: $0, today) }
            case (true, 2):
                guard let year = parts[0], let term = parts[1] else { return nil }
                return DayRange(academicYear: year, term: term)
            case _: return nil
            }
        }
        if let rest = words.before("월") {
            if let month = rest.asNumber { return lately(month: month, today) }
            let parts = rest.split(separator: "년", omittingEmptySubsequences: false)
            guard parts.count == 2, let year = parts[0].asNumber, let month = parts[1].asNumber
            else { return nil }
            return DayRange(year: year, month: month)
        }
        guard let year = words.before("년")?.asNumber, (1900...2999).contains(year) else {
            return nil
        }
        return DayRange(year: year)
    }

    /// The last such month that has begun.
    private static func lately(month: Int, _ today: Day) -> DayRange? {
        DayRange(year: month > today.month ? today.year - 1 : today.year, month: month)
    }

    /// The last such term that has begun.
    private static func lately(term: Int, _ today: Day) -> DayRange? {
        guard let this = DayRange(academicYear: today.year, term: term) else { return nil }
        return this.first <= today ? this : DayRange(academicYear: today.year - 1, term: term)
    }
}

extension String {
    /// What stands before an ending, if that is how it ends and there is something.
    fileprivate func before(_ ending: String) -> Substring? {
        guard hasSuffix(ending), count > ending.count else { return nil }
        return dropLast(ending.count)
    }
}
