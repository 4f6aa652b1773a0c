import Casework
import TestSupport
import Testing

/// K2-03: days, hours, lengths and answers as people have written them.
struct ValueReadingTests {
    @Test(arguments: [
        "2026.5.3", "2026. 5. 3.", "2026-05-03", "2026/5/3", "26/5/3", "26.05.03", "2026년 5월 3일",
        "2026년5월3일(일)", "２０２６．５．３", "20260503", "260503", "5월 3일", "5/3", "5.3(일)",
        "46145", "2026-05-03 14:00", "2026. 5. 3. 오후 2시", "\u{200B}2026.5.3\u{3000}",
    ])
    func `a day is a day however it is written`(text: String) throws {
        let day = try DayReading(year: 2026).read(.text(text))
        #expect(day == Day(year: 2026, month: 5, day: 3))
    }

    @Test(arguments: [
        ("20226.5.3", ValueTrouble.yearBeyond), ("20226-05-03", .yearBeyond),
        ("3/5/2026", .ambiguousDay),
        ("2026.2.30", .noDay), ("2026.13.1", .noDay), ("어제", .noDay), ("1026.5.3", .yearBeyond),
        ("5월 3일", .noYear), ("202605031", .yearBeyond),
    ])
    func `what is no day says why`(text: String, trouble: ValueTrouble) {
        #expect(throws: trouble) { try DayReading().read(.text(text)) }
    }

    @Test(arguments: [
        ("2026-05-03 14:00", "14:00", nil), ("2026. 5. 3. 오후 2시", "14:00", nil),
        ("2026.5.3(일) 14:00~15:30", "14:00", "15:30"), ("26/5/3 2:00 PM", "14:00", nil),
        ("2026-05-03 14:00-15:30", "14:00", "15:30"), ("5월 3일 14시", "14:00", nil),
        ("2026-05-03T14:00:00", "14:00", nil), ("5/3 14:00", "14:00", nil),
        ("2026-05-03 - 14:00", "14:00", nil),
    ])
    func `the hour beside a day is the hour of the meeting, and no part of the day`(
        text: String,
        starts: String,
        ends: String?
    ) throws {
        #expect(
            try DayReading(year: 2026).read(.text(text)) == Day(year: 2026, month: 5, day: 3)
        )
        let hours = try #require(DayReading.hours(in: .text(text)))
        #expect(hours.0.description == starts && hours.1?.description == ends)
        guard text.hasPrefix("2026") else { return }
        let row = RowOnPaper(["상담일": text, "내용": "말했다."])
        let today = try #require(Day(year: 2026, month: 11, day: 21))
        #expect(try row.passing(on: today).fields.time(.starts)?.description == starts)
    }

    @Test func `a day alone tells no hour`() {
        for cell in [Cell.text("2026.5.3"), .text("2026년 5월 3일"), .number(46_145)] {
            #expect(DayReading.hours(in: cell) == nil)
        }
        #expect(DayReading.hours(in: .number(46_145.625))?.0.description == "15:00")
    }

    @Test func `a number is a day counted from the epoch of its table`() throws {
        let day = Day(year: 2024, month: 3, day: 8)
        #expect(try DayReading().read(.number(45_359)) == day)
        #expect(try DayReading().read(.number(45_359.625)) == day)
        #expect(try DayReading(countsFrom1904: true).read(.number(43_897)) == day)
        #expect(try DayReading().read(.number(20_240_308)) == day)
        #expect(throws: ValueTrouble.yearBeyond) { try DayReading().read(.number(2_000_000)) }
        #expect(throws: ValueTrouble.broken) { try DayReading().read(.broken("#REF!")) }
    }

    @Test(arguments: [
        ("14:00~15:30", "14:00", "15:30"), ("14:00 - 15:30", "14:00", "15:30"),
        ("오후 2시~3시 30분", "14:00", "15:30"), ("14시부터 15시 30분까지", "14:00", "15:30"),
        ("2:00PM–3:30PM", "14:00", "15:30"), ("1400-1530", "14:00", "15:30"),
        ("１４：００∼１５：３０", "14:00", "15:30"), ("오전 12시~1시", "00:00", "01:00"),
    ])
    func `a period is a period however it is written`(
        text: String,
        starts: String,
        ends: String
    ) throws {
        let (first, last) = try TimeReading.period(.text(text))
        #expect(first.description == starts)
        #expect(last?.description == ends)
    }

    @Test(arguments: [
        (Cell.text("오후 3시"), "15:00"), (.text("3시 반"), "03:30"), (.text("오후 3시반"), "15:30"),
        (.text("9:05"), "09:05"), (.number(0.625), "15:00"), (.number(1_430), "14:30"),
    ])
    func `an hour is an hour however it is written`(cell: Cell, time: String) throws {
        #expect(try TimeReading.read(cell).description == time)
    }

    @Test(arguments: ["오후", "25:00", "14:70", "점심때", "12345"])
    func `what is no hour is refused`(text: String) {
        #expect(throws: ValueTrouble.noTime) { try TimeReading.read(.text(text)) }
    }

    @Test(arguments: [
        (Cell.text("1시간 30분"), 90), (.text("90분"), 90), (.text("1:30"), 90), (.text("90"), 90),
        (.text("1시간"), 60), (.text("1시간반"), 90), (.minutes(90), 90), (.number(90), 90),
        (.number(0.0625), 90), (.text("30 min"), 30),
    ])
    func `a length is a length however it is written`(cell: Cell, minutes: Int) throws {
        #expect(try LengthReading.read(cell) == minutes)
    }

    @Test func `yes, no, consent and objection are known by many words`() throws {
        for word in ["O", "○", "예", "유", "있음", "Y", "1", "✓", "TRUE"] {
            #expect(try AnswerReading.reply(.text(word)) == .yes)
        }
        for word in ["X", "×", "아니오", "무", "없음", "해당 없음"] {
            #expect(try AnswerReading.reply(.text(word)) == .no)
        }
        let day = Day(year: 2026, month: 5, day: 3)
        #expect(try AnswerReading.will(.text("동의"), on: day) == Will(.consent, on: day))
        #expect(try AnswerReading.will(.text("명시적 반대"), on: day) == Will(.objection, on: day))
        #expect(try AnswerReading.will(.text("미확인"), on: day) == .unknown)
        #expect(try AnswerReading.number(.text("３명")) == 3)
        #expect(throws: ValueTrouble.noReply) { try AnswerReading.reply(.text("글쎄")) }
    }
}
