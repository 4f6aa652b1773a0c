import Foundation
import TestSupport
import Testing

@testable import Casework

/// Records in columns count as records one by one do, however they were read.
struct RecordColumnsTests {
    private static let holidays = Holidays([], lastVerifiedYear: 2030)

    /// Invented codings, as they lie sealed.
    private static func codings(_ seed: inout Seed, strange: Bool = false) -> [(String, Data)] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (0..<40).compactMap { _ in
            let consultation = "c\(Int.random(in: 0..<12, using: &seed))"
            var codes: [String: [String]] = [:]
            for dimension in Coding.dimensions where Bool.random(using: &seed) {
                codes[dimension] = (0..<Int.random(in: 1...3, using: &seed)).map { _ in
                    strange
                        ? seed.words(3) : "code-\(Int.random(in: 0..<5, using: &seed))"
                }
            }
            let isEnding = Int.random(in: 0..<5, using: &seed) == 0
            let opened = Counted.day("2026-03-02").adding(
                days: Int.random(in: 0..<90, using: &seed)
            )
            let coding = Coding(
                version: 1,
                unit: isEnding ? .ending : .note,
                day: opened.adding(days: Int.random(in: 0..<60, using: &seed)),
                openedOn: opened,
                ordinal: Int.random(in: 1...3, using: &seed),
                person: Bool.random(using: &seed)
                    ? PersonID.random(using: &seed) : nil,
                officer: Bool.random(using: &seed) ? OfficerID.random(using: &seed) : nil,
                codesVersion: 4,
                codes: codes
            )
            return (try? encoder.encode(coding)).map { (consultation, $0) }
        }
    }

    private static func scanned(_ codings: [(String, Data)]) -> (RecordColumns, Int) {
        var (collector, unread) = (RecordCollector(), 0)
        for (consultation, json) in codings {
            let isRead = json.withUnsafeBytes {
                collector.add(
                    coding: $0.bindMemory(to: UInt8.self),
                    in: consultation,
                    by: "cheong"
                )
            }
            if !isRead { unread += 1 }
        }
        return (collector.ordered(), unread)
    }

    private static func decoded(_ codings: [(String, Data)]) throws -> RecordColumns {
        RecordColumns(
            try codings.map { consultation, json in
                let coding = try JSONDecoder().decode(Coding.self, from: json)
                var codes: [StatisticDimension: [String]] = [:]
                for dimension in StatisticDimension.allCases {
                    codes[dimension] = coding.codes[dimension.nameInCoding]
                }
                return CountedRecord(
                    event: coding.unit == .note ? .note : .ending,
                    day: coding.day,
                    openedOn: coding.openedOn,
                    consultation: consultation,
                    person: coding.person?.description,
                    officer: coding.officer?.description ?? "cheong",
                    ordinal: coding.ordinal,
                    codes: codes
                )
            }
        )
    }

    private static func tables(_ columns: RecordColumns) -> [String: [String: Int]] {
        let tally = Tally(
            Counted.year,
            of: columns,
            target: SoftTarget(workingDays: 3, holidays: holidays)
        )
        var tables: [String: [String: Int]] = [:]
        for dimension in StatisticDimension.allCases {
            for unit in [StatisticUnit.notes, .consultations, .persons] {
                tables["\(dimension) \(unit)"] = tally.table(of: dimension, unit)
            }
        }
        tables["open"] = ["": tally.openAtEnd]
        for (officer, work) in tally.work {
            tables["work of \(officer)"] = ["": work.notes + 100 * work.ended]
        }
        tables["again"] = ["": tally.cameAgain]
        return tables
    }

    @Test(arguments: Seed.hundred)
    func `what is read at a glance is what the decoder reads`(seed: Seed) throws {
        var seed = seed
        let codings = Self.codings(&seed)
        let (scanned, unread) = Self.scanned(codings)
        #expect(unread == 0)
        #expect(try Self.tables(scanned) == Self.tables(Self.decoded(codings)))
    }

    @Test(arguments: Seed.hundred)
    func `what the glance cannot read it leaves, and reads nothing wrong`(seed: Seed) throws {
        var seed = seed
        let codings = Self.codings(&seed, strange: true)
        for (consultation, json) in codings {
            let (scanned, unread) = Self.scanned([(consultation, json)])
            guard unread == 0 else { continue }
            #expect(try Self.tables(scanned) == Self.tables(Self.decoded([(consultation, json)])))
        }
    }

    @Test(arguments: Seed.hundred)
    func `a broken coding is never read and never ends the count`(seed: Seed) {
        var seed = seed
        for (consultation, json) in Self.codings(&seed).prefix(5) {
            let cut = json.prefix(Int.random(in: 0..<json.count, using: &seed))
            #expect(Self.scanned([(consultation, Data(cut))]).1 == 1)
            _ = Self.scanned([(consultation, seed.bytes(60))])
        }
    }

    @Test(arguments: Seed.hundred)
    func `columns come back from their bytes, and from no others`(seed: Seed) throws {
        var seed = seed
        let (columns, _) = Self.scanned(Self.codings(&seed))
        #expect(RecordColumns(bytes: columns.bytes) == columns)
        let cut = Int.random(in: 0..<columns.bytes.count, using: &seed)
        #expect(RecordColumns(bytes: columns.bytes.prefix(cut)) == nil)
    }

    @Test(arguments: Seed.hundred)
    func `portions put together count as the whole`(seed: Seed) {
        var seed = seed
        let codings = Self.codings(&seed)
        var whole = RecordCollector()
        for part in [codings.prefix(13), codings.dropFirst(13).prefix(9), codings.dropFirst(22)] {
            var collector = RecordCollector()
            for (consultation, json) in part {
                json.withUnsafeBytes {
                    _ = collector.add(
                        coding: $0.bindMemory(to: UInt8.self),
                        in: consultation,
                        by: "cheong"
                    )
                }
            }
            let isAppended = whole.append(collector)
            #expect(isAppended)
        }
        #expect(Self.tables(whole.ordered()) == Self.tables(Self.scanned(codings).0))
    }

    @Test func `whoever is known from the second talk on came to the first one, too`() {
        let columns = RecordColumns(
            [(1, nil), (2, "shim")].map { ordinal, person in
                CountedRecord(
                    day: Counted.day("2026-03-0\(ordinal)"),
                    openedOn: Counted.day("2026-03-01"),
                    consultation: "one",
                    person: person,
                    officer: "cheong",
                    ordinal: ordinal,
                    codes: [:]
                )
            }
        )
        let target = SoftTarget(workingDays: 3, holidays: Self.holidays)
        #expect(Tally(Counted.term, of: columns, target: target).total(.persons) == 1)
        #expect(ReleaseRow.rows(of: .notes, from: columns).map(\.head) == ["shim", "shim"])
    }

    @Test func `tags without end leave room for everything else`() throws {
        let note = { (place: Int) in
            CountedRecord(
                day: Counted.day("2026-03-02"),
                openedOn: Counted.day("2026-03-02"),
                consultation: "c\(place)",
                officer: "cheong",
                codes: [.kind: ["bullying"], .tags: ["tag \(place)", "common"]]
            )
        }
        var (first, second) = (RecordCollector(), RecordCollector())
        for place in 0..<CodeNames.mostTags {
            let added = [first.add(note(place)), second.add(note(-1 - place))]
            #expect(added == [true, true])
        }
        let isJoined = first.append(second)
        #expect(isJoined)
        let tally = Tally(
            Counted.year,
            of: first.ordered(),
            target: SoftTarget(workingDays: 3, holidays: Self.holidays)
        )
        let tags = tally.table(of: .tags, .notes)
        #expect(tags["common"] == 2 * CodeNames.mostTags && tags[""] == CodeNames.mostTags + 1)
        #expect(tally.table(of: .kind, .notes) == ["bullying": 2 * CodeNames.mostTags])
    }
}
