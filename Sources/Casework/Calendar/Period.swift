/// A period as it is asked about: from which event, how long, what stopped or lengthened it.
package struct Period: Hashable, Codable, Sendable {
    /// The day of the event that starts it.
    package var from: Day
    package var length: Length
    package var pauses: [Pause]
    /// Each begins where the one before it ended.
    package var extensions: [Length]
    package var rule: CountingRule

    package init(
        from: Day,
        length: Length,
        pauses: [Pause] = [],
        extensions: [Length] = [],
        rule: CountingRule = .civil
    ) {
        (self.from, self.length) = (from, length)
        (self.pauses, self.extensions, self.rule) = (pauses, extensions, rule)
    }
}

/// Why a period has no end that could be told.
package enum PeriodRefusal: Error, Hashable, Sendable {
    /// It ends after 9999-12-31.
    case beyondCalendar
    /// Hours are counted from a moment, not from a day (민법 §156).
    case hoursNeedAMoment
    /// Two pauses go on at once, or one goes on and a later one is over.
    case pausedTwice
}

extension PeriodRefusal {
    package var words: Bilingual {
        switch self {
        case .beyondCalendar:
            Bilingual(
                ko: "기간이 9999-12-31을 넘어 끝납니다.",
                en: "The period ends after 9999-12-31."
            )
        case .hoursNeedAMoment:
            Bilingual(
                ko: "시간 단위의 기간은 날이 아니라 시각부터 셉니다(민법 제156조).",
                en: "Hours are counted from a moment, not from a day (Civil Act, Article 156)."
            )
        case .pausedTwice:
            Bilingual(
                ko: "끝나지 않은 멈춤 뒤에 다른 멈춤이 있습니다.",
                en: "Another pause stands after one that has not ended."
            )
        }
    }
}
