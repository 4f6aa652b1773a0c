import Casework
import Foundation
import Testing

@testable import Regulations

/// The table of holidays is the one of the law, year by year (C4).
struct HolidaysReaderTests {
    /// The days of C4, computed there from the law and compared with an independent calendar.
    static let years: [(Int, String)] = [
        (
            2015,
            """
            01-01 02-18 02-19 02-20 03-01 05-05 05-25 06-06 08-14 08-15 \
            09-26 09-27 09-28 09-29 10-03 10-09 12-25
            """
        ),
        (
            2016,
            """
            01-01 02-07 02-08 02-09 02-10 03-01 04-13 05-05 05-06 05-14 06-06 \
            08-15 09-14 09-15 09-16 10-03 10-09 12-25
            """
        ),
        (
            2017,
            """
            01-01 01-27 01-28 01-29 01-30 03-01 05-03 05-05 05-09 06-06 08-15 \
            10-02 10-03 10-04 10-05 10-06 10-09 12-25
            """
        ),
        (
            2018,
            """
            01-01 02-15 02-16 02-17 03-01 05-05 05-07 05-22 06-06 06-13 08-15 \
            09-23 09-24 09-25 09-26 10-03 10-09 12-25
            """
        ),
        (
            2019,
            """
            01-01 02-04 02-05 02-06 03-01 05-05 05-06 05-12 06-06 08-15 \
            09-12 09-13 09-14 10-03 10-09 12-25
            """
        ),
        (
            2020,
            """
            01-01 01-24 01-25 01-26 01-27 03-01 04-15 04-30 05-05 06-06 08-15 \
            08-17 09-30 10-01 10-02 10-03 10-09 12-25
            """
        ),
        (
            2021,
            """
            01-01 02-11 02-12 02-13 03-01 05-05 05-19 06-06 08-15 08-16 09-20 \
            09-21 09-22 10-03 10-04 10-09 10-11 12-25
            """
        ),
        (
            2022,
            """
            01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 \
            09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25
            """
        ),
        (
            2023,
            """
            01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 \
            09-28 09-29 09-30 10-02 10-03 10-09 12-25
            """
        ),
        (
            2024,
            """
            01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 \
            09-18 10-01 10-03 10-09 12-25
            """
        ),
        (
            2025,
            """
            01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 \
            10-06 10-07 10-08 10-09 12-25
            """
        ),
        (
            2026,
            """
            01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 \
            08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25
            """
        ),
        (
            2027,
            """
            01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 \
            08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27
            """
        ),
        (
            2028,
            """
            01-01 01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 \
            08-15 10-02 10-03 10-04 10-05 10-09 12-25
            """
        ),
    ]

    @Test(arguments: years)
    func `each year has the holidays of the law and no other`(year: Int, days: String) throws {
        let holidays = try HolidaysReader.read(at: Place.holidays)
        let read = holidays.all.map(\.day).filter { $0.year == year }.map(\.description)
        #expect(read == days.split(separator: " ").map { "\(year)-\($0)" })
    }

    @Test func `every holiday has a name in both languages and a law behind it`() throws {
        let holidays = try HolidaysReader.read(at: Place.holidays)
        #expect(holidays.all.count == 262)
        #expect(holidays.lastVerifiedYear == 2028)
        for holiday in holidays.all {
            #expect(holiday.source.contains("제"), "\(holiday.day)")
            #expect(!holiday.name.ko.isEmpty && !holiday.name.en.isEmpty, "\(holiday.day)")
        }
    }

    @Test func `every holiday says when it was checked`() throws {
        let holidays = try HolidaysReader.read(at: Place.holidays)
        #expect(holidays.all.allSatisfy { $0.checkedOn != nil })
    }

    @Test func `a center adds days of its own, and what they move is told`() throws {
        let own = try HolidaysReader.readOwn(
            Data(
                """
                checked-on: 2026-11-20
                sources:
                  university: 학칙 제5조
                holidays:
                  - { day: 2026-12-04, ko: 개교기념일, en: Founding day, kind: local, source: university }
                """.utf8
            ),
            named: "own.yaml"
        )
        let holidays = try HolidaysReader.read(at: Place.holidays)
        let from = try #require(Day("2026-11-20"))
        let periods = [
            (name: "report", period: Period(from: from, length: .days(14))),
            (name: "plan", period: Period(from: from, length: .months(3))),
        ]
        let moved = holidays.moves(of: periods, to: holidays.adding(own))
        #expect(moved.map(\.name) == ["report"])
        let day = try #require(Day("2026-12-04"))
        let monday = try #require(Day("2026-12-07"))
        #expect(moved.first?.after == .day(nominal: day, effective: monday))
    }

    @Test func `a file of own days lacks nothing and adds nothing`() throws {
        let thrown = #expect(throws: Mistakes.self) {
            try HolidaysReader.readOwn(Data("year: 2026\nholidays: []".utf8), named: "own.yaml")
        }
        let reasons = try #require(thrown).all.map(\.reason)
        #expect(
            Set(reasons) == [
                .missingKey("checked-on"), .missingKey("sources"), .emptyList(key: "holidays"),
                .unknownKey("year", nearest: nil),
            ]
        )
    }

    @Test func `a substitute never falls on a weekend`() throws {
        let holidays = try HolidaysReader.read(at: Place.holidays)
        let substitutes = holidays.all.filter { $0.kind == .substitute }
        #expect(substitutes.count == 32)
        for holiday in substitutes {
            #expect(holiday.day.weekday != .saturday && holiday.day.weekday != .sunday)
        }
    }

    @Test func `every mistake of a table comes with its line`() throws {
        let table = """
            last-verified-year: 2026
            checked-on: 2026-11-21
            sources:
              act: 공휴일에 관한 법률
            holidays:
              - { day: 2026-01-01, ko: 1월 1일, en: New Year, kind: statutory, source: act }
              - { day: 2026-01-01, ko: 신정, en: New Year, kind: statutory, source: act }
              - { day: 2026-02-30, ko: 없는 날, en: No day, kind: statutory, source: act }
              - { day: 2026-03-01, ko: 삼일절, kind: national, source: act }
              - { day: 2026-03-02, ko: 대체, en: Substitute, kind: replaced, source: decree }
              - { day: 2027-01-01, ko: 1월 1일, en: New Year, kind: statutory, source: act }
            """
        let thrown = #expect(throws: Mistakes.self) {
            try HolidaysReader.read(Data(table.utf8), named: "holidays.yaml")
        }
        let mistakes = try #require(thrown).all.map { ($0.line, $0.reason) }
        #expect(mistakes.map(\.0) == [7, 8, 9, 10, 10, 11])
        #expect(
            Set(mistakes.map(\.1)) == [
                .duplicateDay("2026-01-01"), .badDay("2026-02-30"),
                .missingLanguage(key: "holidays", language: "en"),
                .notOneOf("replaced", known: Holiday.Kind.allCases.map(\.rawValue)),
                .notOneOf("decree", known: ["act"]), .yearNotVerified(2027),
            ]
        )
    }
}
