import Casework
import Documents
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@testable import Web

/// Running it twice imports nothing twice: whenever, in whatever order, and in however many files
/// (K2-03).
struct ImportAgainTests {
    private static let titles = "상담일,내담자,구분,내용,다음 할 일,기한\n"

    private static func desk(_ house: TestHouse) throws -> ImportDesk {
        ImportDesk(world: house.world, keys: try house.officer("cheong").keys, address: "terminal")
    }

    /// Brings a table and carries it over; gives what the trial had said.
    private static func bring(
        _ rows: [String],
        at desk: ImportDesk,
        meaning code: String = ""
    ) async throws -> ImportTally {
        let text = titles + rows.joined(separator: "\n") + "\n"
        let id = try await desk.bring(TableSource.of(Data(text.utf8)))
        var (record, plan) = try #require(try await desk.find(id))
        plan.values[.clients, "총장"] = code
        try await desk.decide(plan, of: id)
        let tally = try await desk.tryOut(record, plan)
        while record.done < record.rows {
            record = try await desk.carry(record, plan, for: .seconds(60))
        }
        return tally
    }

    @Test func `a day that has passed since, or a value decided otherwise, brings no row again`()
        async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let desk = try Self.desk(house)
        let due = TestHouse.day.adding(days: 3)
        let rows = [
            "2026.11.2,버들,총장,말했다.,전화하기,\(due)", "2026.11.3,,석사,혼자 왔다.,,\(due)",
        ]
        #expect(try await Self.bring(rows, at: desk, meaning: "doctor").passing == 2)
        house.clock.advance(days: 10)
        let again = try await Self.bring(rows, at: desk, meaning: "")
        #expect(again.passing == 0 && again.already == 2)
        #expect(try house.raw().count("entry", where: "kind = 'noted'") == 2)
    }

    /// Rows of one length, one day and one beginning, some of them twice: what a counter that looks
    /// only at the first letters takes for one row.
    private static func alike(_ seed: inout Seed) -> [String] {
        let long = String(repeating: "같은 말로 시작한다 ", count: 12)
        let rows = (0..<24).map { "2025-03-04,,석사,\(long)\(10 + $0),," }
        let twice = rows.shuffled(using: &seed).prefix(4)
        return (rows + twice).shuffled(using: &seed)
    }

    @Test(arguments: Seed.hundred.prefix(6))
    func `shuffled and split files bring nothing twice, and lose nothing`(seed: Seed) async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let desk = try Self.desk(house)
        var seed = seed
        let rows = Self.alike(&seed)
        #expect(try await Self.bring(rows, at: desk).passing == rows.count, "\(seed)")
        var rest = rows.shuffled(using: &seed)[...]
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...12, using: &seed))
            rest = rest.dropFirst(part.count)
            let tally = try await Self.bring(Array(part), at: desk)
            #expect(tally.passing == 0 && tally.already == part.count, "\(seed)")
        }
        let more = rows + ["2025-03-04,,석사,또 왔다.,,"]
        let last = try await Self.bring(more.shuffled(using: &seed), at: desk)
        #expect(last.passing == 1 && last.already == rows.count, "\(seed)")
        let raw = try house.raw()
        #expect(try raw.count("entry", where: "kind = 'noted'") == rows.count + 1)
    }

    /// As the version before had it: named by what it became, and counted with others.
    @Test(arguments: [0, 5])
    func `what was brought before rows were named by their cells is known again`(place: Int)
        async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let desk = try Self.desk(house)
        let due = TestHouse.day.adding(days: 3)
        let paper = RowOnPaper([
            "상담일": "2026.11.2", "내담자": "", "구분": "석사", "내용": "말했다.", "기한": "\(due)",
        ])
        let (keys, world) = (desk.keys, desk.world)
        let reading = paper.reading(on: TestHouse.day)
        let name = try #require(reading.formerNames(of: paper.row).first)
        let read = try paper.passing(on: TestHouse.day)
        let former = ImportedRow(
            sheet: 1,
            line: 2,
            matter: nil,
            person: "",
            fields: read.fields,
            outcome: nil,
            name: name
        )
        let plan = reading.plan
        try await world.database.write { transaction in
            let secrets = try ImportSecrets.open(with: keys, in: transaction, world: world)
            var batch = ImportBatch(secrets: secrets, survey: ImportSurvey(), plan: plan)
            batch.add(former, place, at: 0)
            try batch.write(by: keys, from: "terminal", in: transaction, world)
        }
        let raw = try house.raw()
        #expect(try raw.count("entry", where: "kind = 'noted'") == 1)
        try raw.execute("UPDATE import_memory SET memory = NULL")
        house.clock.advance(days: 10)
        let row = "2026.11.2,,석사,말했다.,,\(due)"
        let again = try await Self.bring([row], at: desk)
        #expect(again.passing == 0 && again.already == 1)
        // Twice on one day with the same words are two notes: the second is new, and only once.
        let twice = try await Self.bring([row, row], at: desk)
        #expect(twice.passing == 1 && twice.already == 1)
        #expect(try await Self.bring([row, row], at: desk).already == 2)
        #expect(try raw.count("entry", where: "kind = 'noted'") == 2)
    }
}
