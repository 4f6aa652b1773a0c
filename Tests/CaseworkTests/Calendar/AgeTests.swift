import Testing

@testable import Casework

/// 만 나이 and hours, which are not counted like other periods (C1; 민법 §156, §158).
struct AgeTests {
    @Test(arguments: [
        ("2007-11-21", "2026-11-20", 18),
        ("2007-11-21", "2026-11-21", 19),
        ("2007-11-22", "2026-11-21", 18),
        ("2008-02-29", "2027-02-28", 18),
        ("2008-02-29", "2027-03-01", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2026-11-21", "2026-11-21", 0),
    ])
    func `a birthday makes one older from its first moment`(
        born: String,
        on: String,
        age: Int
    ) throws {
        let birth = try Day.of(born)
        #expect(birth.age(on: try Day.of(on)) == age)
    }

    @Test func `nobody has an age before birth`() throws {
        let birth = try Day.of("2026-11-22")
        #expect(birth.age(on: try Day.of("2026-11-21")) == nil)
    }

    @Test(arguments: [
        ("2026-11-21", "14:30", 72, "2026-11-24", "14:30"),
        ("2026-12-31", "23:59", 1, "2027-01-01", "00:59"),
        ("2026-11-21", "14:30", 0, "2026-11-21", "14:30"),
    ])
    func `hours run from the moment, over nights and days off alike`(
        day: String,
        time: String,
        hours: Int,
        endDay: String,
        endTime: String
    ) throws {
        let moment = Moment(try Day.of(day), try #require(TimeOfDay(time)))
        let end = moment.adding(hours: hours)
        #expect(end.day.description == endDay && end.time.description == endTime)
    }
}
