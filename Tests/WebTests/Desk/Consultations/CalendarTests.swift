import Casework
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Web

/// A calendar beside the desk shows "상담 · 번호" and a time, whoever holds its address (D1.9, K2-03).
struct CalendarTests {
    private static let (name, words) = ("달래꽃", "연구실에서 있었던 일을 말했다.")

    /// A consultation of 심청 with its next meeting a week from now, at half past two.
    private static func consultation(_ cheong: AtDesk) async throws -> String {
        let consultation = try await cheong.openConsultation(name)
        let answer = try await cheong.write(
            consultation,
            [
                ("heard", words), ("appointment", "\(TestHouse.day.adding(days: 7))"),
                ("appointmentTime", "14:30"),
            ]
        )
        #expect(answer.status == .seeOther)
        return consultation
    }

    /// Makes a calendar, in the place of an earlier one; gives its address at the desk.
    private static func make(_ desk: AtDesk) async throws -> String {
        let page = try await desk.browser.send(desk.browser.get("/calendar").form("/calendar"))
        let shown = try #require(page.body.firstMatch(of: /\/calendars\/[0-9a-z]{26}\.ics/))
        return String(shown.output)
    }

    @Test func `the feed says that there is a consultation, its number and its time, and no more`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let consultation = try await Self.consultation(cheong)
            let address = try await Self.make(cheong)
            // A calendar program brings no cookie.
            let feed = try await served.desk().get(address)
            #expect(feed.status == .ok)
            #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(feed.headers[.cacheControl] == "no-store")
            #expect(feed.headers[.setCookie] == nil)
            let lines = feed.body.components(separatedBy: "\r\n")
            #expect(lines.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:상담 · 2026-0001"])
            let day = "\(TestHouse.day.adding(days: 7))".filter { $0 != "-" }
            #expect(lines.contains("DTSTART:\(day)T053000Z"))
            let fields = Set(lines.map { $0.prefix { $0 != ":" && $0 != ";" } })
            let known: Set<Substring> = [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME",
                "REFRESH-INTERVAL", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS",
                "TRANSP", "END", "",
            ]
            #expect(fields.isSubset(of: known), "\(fields.subtracting(known))")
            let secrets = [Self.name, Self.words, "연구실", "심청", "cheong"]
            for secret in secrets + [String(consultation.suffix(32))] {
                #expect(!feed.body.contains(secret), "\(secret)")
            }
        }
    }

    @Test func `a meeting that comes, moves or is called off does so in the calendar`() async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.make(cheong)
            #expect(try await !served.desk().get(address).body.contains("VEVENT"))
            let consultation = try await Self.consultation(cheong)
            #expect(try await served.desk().get(address).body.contains("T053000Z"))
            _ = try await cheong.write(
                consultation,
                [
                    ("heard", "시각을 옮겼다."), ("appointment", "\(TestHouse.day.adding(days: 8))"),
                    ("appointmentTime", "09:00"),
                ]
            )
            let moved = try await served.desk().get(address).body
            #expect(moved.contains("T000000Z") && !moved.contains("T053000Z"))
            #expect(moved.components(separatedBy: "BEGIN:VEVENT").count == 2)
        }
    }

    @Test func `an address that was replaced or taken away is dead, and so is one of nobody`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            _ = try await Self.consultation(cheong)
            let first = try await Self.make(cheong)
            let second = try await Self.make(cheong)
            #expect(first != second)
            #expect(try await served.desk().get(first).status == .notFound)
            #expect(try await served.desk().get(second).body.contains("상담 · 2026-0001"))
            let page = try await cheong.browser.get("/calendar")
            // It is shown once, and the page that is opened again does not say it.
            #expect(!page.body.contains("/calendars/"))
            _ = try await cheong.browser.send(page.form("/calendar/removal"))
            #expect(try await served.desk().get(second).status == .notFound)
            let never = "/calendars/\(String(repeating: "0", count: 26)).ics"
            for strange in [never, "/calendars/x.ics", "/calendars/..%2f..%2fhome.ics"] {
                #expect(try await served.desk().get(strange).status == .notFound)
            }
            #expect(try served.house.raw().count("calendar_feed") == 0)
            #expect(try served.house.raw().count("calendar_event") == 0)
        }
    }

    @Test func `nothing in the database opens a calendar or says when anybody comes`() async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            _ = try await Self.consultation(cheong)
            let address = try await Self.make(cheong)
            let secret = String(address.dropFirst("/calendars/".count).dropLast(".ics".count))
            let rows =
                try served.house.raw().rows("SELECT * FROM calendar_feed")
                + served.house.raw().rows("SELECT * FROM calendar_event")
            let kept = rows.flatMap(\.self).joined(separator: " ")
            for word in [secret, "14:30", "2026-0001"] {
                #expect(!kept.contains(word))
                #expect(!kept.contains(Hexadecimal.text(Data(word.utf8))))
            }
        }
    }

    @Test func `who rests or has left shows no calendar to whoever kept the address`() async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            _ = try await Self.consultation(cheong)
            let address = try await Self.make(cheong)
            let director = try await served.signedIn("kkeokjeong")
            let person = "/people/\(try served.house.id(of: "cheong"))"
            _ = try await director.send(director.get(person).form(person + "/suspension"))
            #expect(try await served.desk().get(address).status == .notFound)
        }
    }
}
