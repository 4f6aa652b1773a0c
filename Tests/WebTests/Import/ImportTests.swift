import Casework
import Documents
import Foundation
import HTTPTypes
import Pages
import Storage
import TestSupport
import Testing
import Web

/// Ten years of tables come in: what fails is told cell by cell, and nothing comes in twice (K2-03).
struct ImportTests {
    static let table = """
        상담번호,상담일,내담자,구분,유형,접수경로,내용,결과
        24-1,2025.3.4,버들,석사,성희롱,카카오톡,저자 순서를 물었다.,
        24-1, 2025-03-11 ,버들,석사,성희롱,이메일,다시 왔다.,상담 종결
        24-2,20225.3.4,까치,석사,성희롱,이메일,달아난 해,
        24-3,2025.4.1,제비,박사과정생,성희롱,이메일,목록에 없는 말,
        ,,,,,,,

        """

    @Test func `columns, values, trial, notes: once, locked, counted, and marked as carried over`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let table = try await TableAtDesk(Self.table, by: cheong)
            _ = try await cheong.browser.send(table.form("columns"))
            let values = try await table.form("values")
            #expect(values["value-0-value"] == "박사과정생" && values["value-0"] == "doctor")
            let trial = try await cheong.browser.follow(
                cheong.browser.send(values.filling("value-0", "doctor"))
            )
            let words = served.house.words()
            #expect(trial.says(words("imports.summary", ["passing": "3", "failing": "1"])))
            let raw = try served.house.raw()
            #expect(try raw.count("folder", where: "kind = 'consultation'") == 0)
            let done = try await table.carry()
            #expect(done.says(words("imports.look")))
            #expect(
                done.says(
                    words("imports.outcome", ["here": "3", "failing": "1", "blank": "0"])
                )
            )
            #expect(!done.says(words("imports.carryingMore")))
            #expect(try raw.count("entry", where: "kind = 'noted'") == 3)
            #expect(try raw.count("folder", where: "kind = 'consultation'") == 2)
            // Three notes and one end.
            #expect(try raw.count("coding") == 4)
            let list = try await cheong.browser.get("/consultations?stage=all")
            #expect(list.says("버들") && list.says("제비"))
            #expect(list.says(words("consultation.imported")))
            let closed = try await cheong.browser.get("/consultations?stage=closed")
            let address = try #require(
                closed.links(beginning: "/consultations/").first { $0.count > 40 }
            )
            let page = try await cheong.browser.get(address)
            #expect(page.says(words("consultation.imported")))
            #expect(page.says("저자 순서를 물었다.") && page.says("카카오톡"))
            let begun = try #require(Day(year: 2025, month: 3, day: 4))
            #expect(page.says(begun.words(in: .korean)))
        }
    }

    @Test func `the trial names every column that is left out and every value that stays words`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let text = """
                연번,상담일,내담자,구분,내용,비고란
                1,2025.3.4,버들,떠돌이,물었다.,없음

                """
            let table = try await TableAtDesk(text, by: cheong)
            let trial = try await table.trial()
            let words = served.house.words()
            #expect(trial.says(words("imports.dropped")) && trial.says("연번, 비고란"))
            #expect(trial.says(words("imports.prose")))
            #expect(trial.says("떠돌이 (\(words("imports.times", ["count": "1"])))"))
        }
    }

    @Test func `the same table brought again brings nothing, a row that is new comes in alone`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let first = try await TableAtDesk(Self.table, by: cheong)
            _ = try await first.trial()
            _ = try await first.carry()
            let raw = try served.house.raw()
            #expect(try raw.count("entry", where: "kind = 'noted'") == 3)
            let more = "24-1,2025.3.18,버들,석사,성희롱,이메일,세 번째.,\n"
            let again = try await TableAtDesk(Self.table + more, by: cheong)
            let trial = try await again.trial()
            let words = served.house.words()
            #expect(trial.says(words("imports.summary", ["passing": "1", "failing": "1"])))
            // The button is pressed twice: the second finds all of it there.
            let form = try await again.page("trial").form("\(again.address)/carried")
            for _ in 1...2 {
                #expect(try await cheong.browser.send(form).status == .seeOther)
            }
            #expect(try raw.count("entry", where: "kind = 'noted'") == 4)
            #expect(try raw.count("folder", where: "kind = 'consultation'") == 2)
        }
    }

    @Test
    func `a failing row is told with its row, column, value and reason, and comes back whole`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let table = try await TableAtDesk(Self.table, by: cheong)
            let trial = try await table.trial()
            let words = served.house.words()
            for said in [
                words("imports.placeOf", ["line": "4"]), "상담일", "20225.3.4",
                words("importTrouble.yearBeyond"),
            ] { #expect(trial.says(said)) }
            // Nobody said to leave it out.
            let all = try await table.page("trial").form("\(table.address)/carried")
            let refused = try await cheong.browser.send(all.filling("only", ""))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.says(words("importRefusal.rowsFail")))
            let raw = try served.house.raw()
            #expect(try raw.count("entry", where: "kind = 'noted'") == 0)
            let failing = try await table.page("failing-rows")
            #expect(failing.body.contains("상담번호,상담일,내담자,구분,유형,접수경로,내용,결과"))
            #expect(failing.body.contains("24-2,20225.3.4,까치") && !failing.body.contains("버들"))
            _ = try await table.carry()
            let mended = failing.body.replacing("20225", with: "2025")
            let rest = try await TableAtDesk(mended, by: cheong)
            let second = try await rest.trial()
            #expect(second.says(words("imports.summary", ["passing": "1", "failing": "0"])))
            _ = try await rest.carry()
            #expect(try raw.count("entry", where: "kind = 'noted'") == 4)
        }
    }

    @Test func `what a value means is decided once, remembered, and may be changed`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let first = try await TableAtDesk(Self.table, by: cheong)
            _ = try await cheong.browser.send(first.form("columns"))
            let values = try await first.form("values").filling("value-0", "doctor")
            _ = try await cheong.browser.send(values)
            #expect(try await first.form("values")["value-0"] == "doctor")
            let next = try await TableAtDesk(Self.table, by: cheong)
            _ = try await cheong.browser.send(next.form("columns"))
            #expect(try await next.form("values")["value-0"] == "doctor")
        }
    }

    @Test func `what stands in a column without a title is shown and may be taken over`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let text = "상담일,내용\n2025.3.4,말했다.\n2025.3.5,다시 왔다.,그리고 울었다.\n"
            let table = try await TableAtDesk(text, by: cheong)
            let page = try await table.page("columns")
            #expect(page.says(served.house.words()("imports.titleless")))
            let form = try await table.form("columns")
            #expect(form["column-2"] == "nothing")
            _ = try await cheong.browser.send(form.filling("column-2", "heard"))
            _ = try await cheong.browser.send(table.form("values"))
            _ = try await table.carry()
            let list = try await cheong.browser.get("/consultations?stage=all")
            var pages = ""
            for address in list.links(beginning: "/consultations/").filter({ $0.count > 40 }) {
                pages += try await cheong.browser.get(address).text
            }
            #expect(pages.contains("그리고 울었다."))
        }
    }

    @Test func `another counsellor's rows are theirs, and so is a table on its way`() async throws {
        let people =
            Household.grad + [Household.newcomer("jini", "황진이", [.counsellor], isOnDuty: true)]
        try await ServedHouse.open(grad: people) { served in
            let cheong = try await AtDesk("cheong", in: served)
            let table = try await TableAtDesk(Self.table, by: cheong)
            _ = try await table.trial()
            _ = try await table.carry()
            let other = try await AtDesk("jini", in: served)
            for step in ["columns", "values", "trial", "failing-rows", "carried"] {
                let answer = try await other.browser.get("\(table.address)/\(step)")
                #expect(answer.status == .notFound, "\(step)")
            }
            let more = "24-1,2025.3.18,버들,석사,성희롱,이메일,세 번째.,\n"
            let theirs = try await TableAtDesk(Self.table + more, by: other)
            let trial = try await theirs.trial()
            let words = served.house.words()
            #expect(trial.says(words("imports.summary", ["passing": "0", "failing": "2"])))
            #expect(trial.says(words("importTrouble.notYours")))
            // Who was told that they are there learns nothing of what they say.
            #expect(try await other.browser.get("/consultations?stage=all").says("버들") == false)
        }
    }

    @Test func `broken off anywhere it goes on there, and each note is there once`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let desk = ImportDesk(
            world: house.world,
            keys: try house.officer("cheong").keys,
            address: "terminal"
        )
        var text = "상담번호,상담일,내용\n"
        for row in 0..<40 { text += "\(row % 7),2025-03-0\(1 + row % 9),말 \(row)\n" }
        // Two calls on one day with the same words are two notes.
        text += "8,2025-03-01,같은 말\n8,2025-03-01,같은 말\n"
        let id = try await desk.bring(TableSource.of(Data(text.utf8)))
        var (record, plan) = try #require(try await desk.find(id))
        var presses = 0
        while record.done < record.rows {
            // Each time as if the server had been ended in between.
            record = try await desk.carry(record, plan, for: .zero)
            (record, plan) = try #require(try await desk.find(id))
            presses += 1
        }
        #expect(presses == 3)
        let raw = try house.raw()
        #expect(try raw.count("entry", where: "kind = 'noted'") == 42)
        #expect(try raw.count("folder", where: "kind = 'consultation'") == 8)
        let again = try await desk.bring(TableSource.of(Data(text.utf8)))
        let (second, same) = try #require(try await desk.find(again))
        let tally = try await desk.tryOut(second, same)
        #expect(tally.passing == 0 && tally.already == 42)
    }

    @Test func `no word of a table stands in the file, and after a day nothing of it does`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            _ = try await TableAtDesk(Self.table, by: cheong).trial()
            let everything = try served.house.raw().allRows().values.flatMap { $0.flatMap(\.self) }
            for word in ["저자 순서", "버들", "박사과정생", "내담자"] {
                let secret = Hexadecimal.text(Data(word.utf8))
                #expect(!everything.contains { $0.contains(secret) || $0.contains(word) })
            }
            let world = served.house.world
            let later = world.instant + ImportRecord.kept
            try await world.database.write { try $0.sweepImports(at: later) }
            for table in ["import_table", "import_piece"] {
                #expect(try served.house.raw().count(table) == 0)
            }
        }
    }
}
