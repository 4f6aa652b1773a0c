import Casework
import Testing

@testable import Regulations

/// A day off that is announced late moves the open periods of a case, and they are told (C2.7).
struct NewHolidayTests {
    @Test func `an announced day off moves what ends on it and nothing else`() throws {
        let rules = try SomeRules.named("yuwon")
        let (made, refused) = try SomeRules.made(EventOrderTests.received, under: rules)
        #expect(refused.isEmpty)
        let monday = try Day.of("2026-08-31")
        let announced = Holiday(
            day: monday,
            name: Bilingual(ko: "임시공휴일", en: "Temporary holiday"),
            kind: .temporary,
            source: "국무회의"
        )
        let table = rules.holidays.adding([announced])
        let moved = made.moves(to: table, on: try Day.of("2026-08-20"))
        #expect(moved.map(\.name.code) == ["handling"])
        let sunday = try Day.of("2026-08-30")
        #expect(moved.first?.before == .day(nominal: sunday, effective: monday))
        #expect(moved.first?.after == .day(nominal: sunday, effective: monday.adding(days: 1)))
        #expect(made.moves(to: rules.holidays, on: monday).isEmpty)
    }
}
