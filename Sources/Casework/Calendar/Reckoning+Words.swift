extension Reckoning.Step {
    /// A short name that stays, for files and programs.
    package var code: String {
        switch self {
        case .began: "began"
        case .ran: "ran"
        case .paused: "paused"
        case .pauseOutside: "pause-outside"
        case .extended: "extended"
        case .moved: "moved"
        case .stayed: "stayed"
        case .standsStill: "stands-still"
        case .beyondTable: "beyond-table"
        case .beforeTable: "before-table"
        }
    }

    /// The day to which the step leads, where it leads to one.
    package var day: Day? {
        switch self {
        case .began(_, let day, _), .ran(_, let day), .paused(_, _, _, let day),
            .extended(_, _, _, let day), .moved(_, _, let day), .stayed(let day, _),
            .standsStill(let day, _, _):
            day
        case .pauseOutside, .beyondTable, .beforeTable: nil
        }
    }

    /// The article behind the step, where the law has one.
    package var article: String? {
        switch self {
        case .began(_, _, .excluded): "민법 제157조"
        case .began(_, _, .included): "민법 제157조 단서"
        case .ran(let length, _), .extended(let length, _, _, _): length.article
        case .moved: "민법 제161조"
        case .paused, .pauseOutside, .stayed, .standsStill, .beyondTable, .beforeTable: nil
        }
    }

    /// What the step says to a person.
    package var words: Bilingual {
        switch self {
        case .began(let event, let counted, _):
            Bilingual(
                ko: "\(event)의 일, \(counted)부터 셉니다.",
                en: "The event is of \(event); counting begins on \(counted)."
            )
        case .ran(let length, let end):
            Bilingual(
                ko: "\(length.words.ko)의 기간이 \(end)에 끝납니다.",
                en: "A period of \(length.words.en) ends on \(end)."
            )
        case .paused(let first, let last, let days, let end):
            Bilingual(
                ko: "\(first)–\(last)의 \(days)일을 빼면 \(end)에 끝납니다.",
                en:
                    "Paused from \(first) to \(last), for \(days) day\(days == 1 ? "" : "s"), it ends on \(end)."
            )
        case .pauseOutside(let first, let last):
            Bilingual(
                ko: "\(first)–\(last?.description ?? "")의 멈춤은 기간 밖이라 세지 않습니다.",
                en: "The pause from \(first) lies outside the period and changes nothing."
            )
        case .extended(let length, let from, _, let end):
            Bilingual(
                ko: "\(from) 다음 날부터 \(length.words.ko) 연장하여 \(end)에 끝납니다.",
                en: "Extended by \(length.words.en) after \(from), it ends on \(end)."
            )
        case .moved(let from, let why, let to):
            Bilingual(
                ko: "\(from), 쉬는 날(\(why.name.ko)) → \(to)",
                en: "\(from) is a day off (\(why.name.en)) → \(to)"
            )
        case .stayed(let day, let why):
            Bilingual(
                ko: "\(day), 쉬는 날(\(why.name.ko))이지만 옮기지 않습니다.",
                en: "\(day) is a day off (\(why.name.en)), and the end stays there."
            )
        case .standsStill(let since, let remaining, let unit):
            Bilingual(
                ko: "\(since)부터 멈춤, \(unit.left(remaining).ko)",
                en: "It stands still since \(since), with \(unit.left(remaining).en)."
            )
        case .beyondTable(let year, let checked):
            Bilingual(
                ko: "\(year)년의 휴일은 아직 확인하지 않았습니다(확인: \(checked)년까지).",
                en: "The holidays of \(year) are not checked yet (checked to \(checked))."
            )
        case .beforeTable(let year, let checked):
            Bilingual(
                ko: "\(year)년의 휴일은 표에 없어 토요일과 일요일만 보았습니다(확인: \(checked)년부터).",
                en:
                    "The holidays of \(year) are not in the table, which begins with \(checked): only Saturdays and Sundays were looked at."
            )
        }
    }

    /// Whether somebody should look at the step before relying on the day.
    package var isWarning: Bool {
        switch self {
        case .pauseOutside, .beyondTable, .beforeTable: true
        case .began, .ran, .paused, .extended, .moved, .stayed, .standsStill: false
        }
    }
}

extension Length.Unit {
    /// So many days of a period are left, in the days by which it is counted.
    package func left(_ count: Int) -> Bilingual {
        let days = count == 1 ? "day" : "days"
        return self == .workingDays
            ? Bilingual(ko: "남은 근무일 \(count)일", en: "\(count) working \(days) left")
            : Bilingual(ko: "남은 \(count)일", en: "\(count) \(days) left")
    }
}

extension Length {
    fileprivate var article: String? {
        switch unit {
        case .hours: "민법 제156조"
        case .days: "민법 제159조"
        case .weeks, .months, .years: "민법 제160조"
        case .workingDays: nil
        }
    }

    private func counted(_ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

    /// The length as it is said: `20일`, `3개월`.
    package var words: Bilingual {
        switch unit {
        case .hours: Bilingual(ko: "\(count)시간", en: counted("hour"))
        case .days: Bilingual(ko: "\(count)일", en: counted("day"))
        case .workingDays: Bilingual(ko: "근무일 \(count)일", en: counted("working day"))
        case .weeks: Bilingual(ko: "\(count)주", en: counted("week"))
        case .months: Bilingual(ko: "\(count)개월", en: counted("month"))
        case .years: Bilingual(ko: "\(count)년", en: counted("year"))
        }
    }
}
