import Casework
import Testing

struct TimeOfDayTests {
    @Test(arguments: ["00:00", "09:05", "14:30", "23:59"])
    func `a time is read as it is written`(text: String) throws {
        #expect(try #require(TimeOfDay(text)).description == text)
    }

    @Test(arguments: ["", "9:05", "24:00", "12:60", "12:30:00", "１２:30", "-1:00", "ab:cd", "12"])
    func `what no clock shows is no time`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `times and moments are in order`() throws {
        let (early, late) = (try #require(TimeOfDay("09:59")), try #require(TimeOfDay("10:00")))
        #expect(early < late)
        let day = try #require(Day("2026-11-21"))
        #expect(Moment(day, late) < Moment(day.adding(days: 1), early))
        #expect(TimeOfDay(minutesAfterMidnight: 5_000).description == "23:59")
    }
}
