import Casework
import Foundation
import Testing

@testable import Regulations

/// The lunar days of the table, derived again from the Korean calendar (C4).
struct LunarDayTests {
    let korean: Calendar
    let civil: Calendar

    init() throws {
        let seoul = try #require(TimeZone(identifier: "Asia/Seoul"))
        var (korean, civil) = (Calendar(identifier: .dangi), Calendar(identifier: .gregorian))
        (korean.timeZone, civil.timeZone) = (seoul, seoul)
        (self.korean, self.civil) = (korean, civil)
    }

    /// Seollal, Buddha's Birthday and Chuseok: the month and the day of the moon's year.
    static let feasts = [
        ("설날", 1, 1), ("부처님오신날", 4, 8), ("석가탄신일", 4, 8), ("추석", 8, 15),
    ]

    @Test(arguments: feasts)
    func `a feast of the moon falls where the Korean calendar puts it`(
        name: String,
        month: Int,
        day: Int
    ) throws {
        let holidays = try HolidaysReader.read(at: Place.holidays).all
        let named = holidays.filter {
            $0.kind != .substitute && $0.name.ko.components(separatedBy: ", ").contains(name)
        }
        #expect(!named.isEmpty)
        for holiday in named {
            let moon = try moonDay(of: holiday.day)
            #expect(moon == (month, day), "\(holiday.day)")
        }
    }

    @Test(arguments: 2015...2028)
    func `each year has its feasts, with a free day before and after two of them`(
        year: Int
    ) throws {
        let holidays = try HolidaysReader.read(at: Place.holidays)
        var found: [Int: Day] = [:]
        let first = try #require(Day(year: year, month: 1, day: 1))
        for offset in 0..<365 {
            let day = first.adding(days: offset)
            let moon = try moonDay(of: day)
            for (index, feast) in [(1, 1), (4, 8), (8, 15)].enumerated() where moon == feast {
                found[index] = day
            }
        }
        let buddha = try #require(found[1])
        #expect(holidays[buddha] != nil)
        for index in [0, 2] {
            let feast = try #require(found[index])
            for offset in -1...1 { #expect(holidays[feast.adding(days: offset)] != nil) }
        }
    }

    /// The month and the day of the moon's year; a leap month counts as none.
    private func moonDay(of day: Day) throws -> (Int, Int) {
        let noon = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
        let date = try #require(civil.date(from: noon))
        let parts = korean.dateComponents([.month, .day], from: date)
        let month = parts.isLeapMonth == true ? 0 : try #require(parts.month)
        return (month, try #require(parts.day))
    }
}
