import Foundation
import Testing

@testable import Casework

/// A table of holidays is a value: in order, and the same after it was stored.
struct HolidaysTests {
    private func holiday(_ day: String, _ name: String) throws -> Holiday {
        Holiday(
            day: try #require(Day(day)),
            name: Bilingual(ko: name, en: name),
            kind: .national,
            source: "공휴일에 관한 법률"
        )
    }

    @Test func `holidays stand in the order of their days`() throws {
        let table = Holidays(
            [try holiday("2026-03-01", "삼일절"), try holiday("2026-01-01", "1월 1일")],
            lastVerifiedYear: 2026
        )
        #expect(table.all.map(\.day.description) == ["2026-01-01", "2026-03-01"])
        #expect(table[try #require(Day("2026-03-01"))]?.name.ko == "삼일절")
        #expect(table[try #require(Day("2026-03-02"))] == nil)
    }

    @Test func `a table is the same after it was stored`() throws {
        let table = Holidays([try holiday("2026-03-01", "삼일절")], lastVerifiedYear: 2026)
        let stored = try JSONEncoder().encode(table)
        #expect(try JSONDecoder().decode(Holidays.self, from: stored) == table)
    }
}
