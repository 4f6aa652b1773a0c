/// Why the offices are shut on a day; the Civil Act treats all of these alike (민법 §161).
package enum DayOff: Hashable, Sendable {
    case saturday
    case sunday
    case holiday(Holiday)
}

extension DayOff {
    package var name: Bilingual {
        switch self {
        case .saturday: Bilingual(ko: "토요일", en: "a Saturday")
        case .sunday: Bilingual(ko: "일요일", en: "a Sunday")
        case .holiday(let holiday): holiday.name
        }
    }
}

extension Holidays {
    /// Why a day is off, or nothing; a holiday is named before the weekday on which it falls.
    package func dayOff(_ day: Day) -> DayOff? {
        if let holiday = self[day] { return .holiday(holiday) }
        return switch day.weekday {
        case .saturday: .saturday
        case .sunday: .sunday
        case .monday, .tuesday, .wednesday, .thursday, .friday: nil
        }
    }
}
