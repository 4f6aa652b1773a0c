import Casework
import Foundation
import Testing

@testable import Regulations

/// A period as programs ask about it, one line of JSON each.
struct PeriodQuestionTests {
    let holidays: Holidays

    init() throws { holidays = try HolidaysReader.read(at: Place.holidays) }

    private func answer(_ line: String) throws -> PeriodAnswer {
        try PeriodAnswer(PeriodQuestion(json: Data(line.utf8)), with: holidays)
    }

    @Test(arguments: [
        (#"{"from":"2026-09-14","length":"20d"}"#, "2026-10-04", "2026-10-06"),
        (#"{"from":"2026-09-14","length":"20d","extend":"10d"}"#, "2026-10-14", "2026-10-14"),
        (#"{"from":"2026-09-14","length":"20d","extend":["5d","5d"]}"#, "2026-10-14", "2026-10-14"),
        (
            #"{"from":"2026-09-14","length":"20d","extend":null,"pauses":null}"#, "2026-10-04",
            "2026-10-06"
        ),
        (
            #"{"from":"2026-03-03","length":"180d","pauses":[["2026-04-01","2026-06-30"]]}"#,
            "2026-11-29", "2026-11-30"
        ),
        (#"{"from":"2026-09-14","length":"20d","roll":"none"}"#, "2026-10-04", "2026-10-04"),
        (
            #"{"from":"2026-09-14","length":"20d","extend":"10d","extension-base":"rolled"}"#,
            "2026-10-16", "2026-10-16"
        ),
    ])
    func `a line is answered with both ends`(line: String, nominal: String, effective: String)
        throws
    {
        let answer = try answer(line)
        #expect(answer.nominal?.description == nominal)
        #expect(answer.effective?.description == effective)
    }

    @Test(arguments: [
        ("", PeriodMistake.notJSON),
        (#"{"from":"2026-09-14","leng"#, .notJSON),
        ("[]", .notAnObject),
        ("20", .notAnObject),
        ("{}", .missing("from")),
        (#"{"from":"2026-09-14"}"#, .missing("length")),
        (#"{"from":20260914,"length":"20d"}"#, .wrongShape(key: "from")),
        (#"{"from":"2026-09-14","length":"20d","days":3}"#, .unknownKey("days")),
        (#"{"from":"2026-09-14","length":"20d","length":"5d"}"#, .repeatedKey("length")),
        (#"{ "from" : "2026-09-14","length":"20d", "fr\u006fm":null }"#, .repeatedKey("from")),
        (#"{"from":"0000-01-01","length":"20d"}"#, .badDay("0000-01-01")),
        (#"{"from":"2026-02-30","length":"20d"}"#, .badDay("2026-02-30")),
        (#"{"from":"10000-01-01","length":"20d"}"#, .badDay("10000-01-01")),
        (#"{"from":"2026-09-14","length":"-1d"}"#, .badLength("-1d")),
        (#"{"from":"2026-09-14","length":"20"}"#, .badLength("20")),
        (#"{"from":"2026-09-14","length":"20q"}"#, .badLength("20q")),
        (
            #"{"from":"2026-09-14","length":"99999999999999999999d"}"#,
            .badLength("99999999999999999999d")
        ),
        (#"{"from":"2026-09-14","length":"20d","extend":"x"}"#, .badLength("x")),
        (#"{"from":"2026-09-14","length":"20d","extend":[1]}"#, .wrongShape(key: "extend")),
        (
            #"{"from":"2026-09-14","length":"20d","pauses":["2026-09-15"]}"#,
            .wrongShape(key: "pauses")
        ),
        (#"{"from":"2026-09-14","length":"20d","pauses":[["2026-09-15"]]}"#, .badPause),
        (#"{"from":"2026-09-14","length":"20d","pauses":[[null,"2026-09-15"]]}"#, .badPause),
        (
            #"{"from":"2026-09-14","length":"20d","roll":"up"}"#,
            .badChoice(.roll, "up", known: ["next", "none", "previous"])
        ),
        (#"{"from":"9999-12-31","length":"20d"}"#, .noEnd(.beyondCalendar)),
        (#"{"from":"2026-09-14","length":"72h"}"#, .noEnd(.hoursNeedAMoment)),
        (
            #"{"from":"2026-09-14","length":"20d","pauses":[["2026-09-15",null],["2026-09-16",null]]}"#,
            .noEnd(.pausedTwice)
        ),
    ])
    func `a line that says nothing sensible gets a sentence`(line: String, mistake: PeriodMistake) {
        let thrown = #expect(throws: PeriodMistake.self) { try answer(line) }
        #expect(thrown == mistake)
        #expect(thrown.map { $0.words.ko.isEmpty || $0.words.en.isEmpty } == false)
    }

    @Test func `values that look like keys are none`() throws {
        let line =
            #"{"roll":"none","from":"2026-09-14","length":"20d","pauses":[["2026-09-15",null]]}"#
        #expect(try answer(line).remaining == 20)
    }

    @Test func `a year before the table is told, however its holidays fell`() throws {
        // 추석 was on 2014-09-08, which the table does not know.
        let said = try answer(#"{"from":"2014-09-03","length":"5d"}"#)
        #expect(said.warnings.count == 1)
        #expect(try answer(#"{"from":"2015-09-03","length":"5d"}"#).warnings.isEmpty)
    }

    @Test func `what is left of working days is said in working days`() throws {
        let line = #"{"from":"2026-09-14","length":"5wd","pauses":[["2026-09-17",null]]}"#
        #expect(try answer(line).text.hasPrefix("남은 근무일 3일"))
    }

    @Test func `a reversed pause is told by its days`() throws {
        let line = #"{"from":"2026-09-14","length":"20d","pauses":[["2026-09-20","2026-09-15"]]}"#
        let thrown = #expect(throws: PeriodMistake.self) { try answer(line) }
        #expect(
            thrown?.words.en
                == "The pause begins on 2026-09-20 and ends before that, on 2026-09-15."
        )
    }

    @Test func `an answer has stable keys in their order`() throws {
        let line = #"{"from":"2026-09-14","length":"3d","pauses":[["2026-09-16",null]]}"#
        let said = try answer(line).jsonLine()
        #expect(
            said.hasPrefix(
                #"{"from":"2026-09-14","length":"3d","remaining":2,"trace":[{"article":"#
            )
        )
        #expect(try answer(line).text.hasPrefix("남은 2일"))
    }
}
