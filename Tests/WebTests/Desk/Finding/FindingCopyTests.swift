import Casework
import Foundation
import TestSupport
import Testing

@testable import Web

/// What a search reads first saves it work and changes nothing of what it finds (decision 27).
struct FindingCopyTests {
    private static let words = [
        "지도교수", "논문", "연구실", "\"따옴표\"", "줄\n바꿈", "cafe\u{301}", "회의", "ＡＢ12", "밤에 온 글",
    ]
    private static let kinds = ["bullying", "sexual-harassment"]

    /// Consultations of notes, corrections, people and words at the end, some with long notes.
    private static func shelf(_ house: TestHouse, _ seed: inout Seed) async throws {
        for place in 0..<8 {
            var events: [ConsultationEvent] = []
            for step in 0..<Int.random(in: 1...6, using: &seed) {
                let (id, day) = (NoteID.random(), TestHouse.day.adding(days: -9 * place - step))
                let long = String(repeating: "길게 ", count: Bool.random(using: &seed) ? 1 : 4_000)
                let (word, kind) = (
                    words.randomElement(using: &seed), kinds.randomElement(using: &seed)
                )
                events.append(
                    .noted("\(long)\(word ?? "")", heldOn: day, id: id) { fields in
                        fields[.kind] = kind.map { .code($0) }
                        fields[.agreed] = words.randomElement(using: &seed).map { .text($0) }
                    }
                )
                guard Bool.random(using: &seed) else { continue }
                var fields = NoteFields()
                fields[.heard] = words.randomElement(using: &seed).map { .text($0) }
                events.append(.corrected(id, fields, reason: "고침"))
            }
            events.append(
                .personNamed(
                    Person(id: .random(), name: "둘째\(place)", isPseudonym: true, role: .witness)
                )
            )
            events.append(
                .closed(outcome: "settled", reason: words.randomElement(using: &seed) ?? "")
            )
            try await house.consultation(of: "cheong", with: "사람\(place)", events)
        }
    }

    private static func found(_ words: String, kind: String? = nil, in house: TestHouse)
        async throws
        -> (found: [Found], damaged: Int)
    {
        let run = FindingRun(
            world: house.world,
            keys: try house.officer("cheong").keys,
            finder: Finder(Query(words, today: TestHouse.day), kind: kind),
            most: 1_000,
            after: nil
        )
        var found: [Found] = []
        let end = try await run.go { found += $0 }
        return (found, end.damaged)
    }

    private static let queries =
        words + [
            "논문 회의", "ㄴㅁ", "지도ㄱㅅ", "cafe", "AB12", "둘째3", "사람2 논문", "없는말", "ㅎㅎㅎㅎ", "\"바꿈 논문\"",
        ]

    @Test(arguments: [Seed(1), Seed(2), Seed(3)])
    func `with copies and without, the same is found`(seed: Seed) async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        var seed = seed
        try await Self.shelf(house, &seed)
        var before: [[Found]] = []
        for query in Self.queries {
            for kind in [nil, Self.kinds[0]] {
                before.append(try await Self.found(query, kind: kind, in: house).found)
            }
        }
        #expect(try house.raw().count("search_copy") > 8)
        try house.raw().execute("DELETE FROM search_copy")
        var after: [[Found]] = []
        for query in Self.queries {
            for kind in [nil, Self.kinds[0]] {
                after.append(try await Self.found(query, kind: kind, in: house).found)
            }
        }
        #expect(before == after)
        #expect(before.contains { !$0.isEmpty })
    }

    @Test func `where a copy says no, no entry is opened`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await house.consultation(of: "cheong", with: "달래", [.noted("있는말")])
        try house.raw().tamper(
            "UPDATE entry SET body = zeroblob(length(body)) WHERE kind = 'noted'"
        )
        #expect(try await Self.found("없는말", in: house).damaged == 0)
        #expect(try await Self.found("있는말", in: house).damaged == 1)
    }

    @Test(arguments: [
        "UPDATE search_copy SET body = zeroblob(length(body))",
        "UPDATE search_copy SET last = last - 1 WHERE last > first",
        "UPDATE search_copy SET last = last + 9",
        "UPDATE search_copy SET first = first + 1 WHERE first = 1",
        "UPDATE search_copy SET epoch = 2",
        "DELETE FROM search_copy WHERE first = 1", "DELETE FROM search_copy WHERE first > 1",
    ])
    func `copies that are bent or gone hide nothing`(harm: String) async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let long = String(repeating: "길게 ", count: 6_000)
        let notes = (1...6).map { ConsultationEvent.noted("\(long) \($0)째말") }
        try await house.consultation(of: "cheong", with: "달래", notes)
        #expect(try house.raw().count("search_copy") > 1)
        try house.raw().tamper(harm)
        for place in 1...6 {
            let answer = try await Self.found("\(place)째말", in: house)
            #expect(answer.found.count == 1 && answer.damaged == 0, "\(place)")
        }
    }

    @Test func `what was kept without copies has them with its next note`() async throws {
        try await ServedHouse.open { served in
            let desk = try await AtDesk("cheong", in: served)
            let address = try await desk.openConsultation()
            _ = try await desk.write(address, [("heard", "첫째말")])
            try served.house.raw().execute("DELETE FROM search_copy")
            _ = try await desk.write(address, [("heard", "둘째말")])
            #expect(
                try served.house.raw().rows(
                    """
                    SELECT min(first) = 1, max(last) = last_sequence FROM search_copy
                    JOIN folder ON folder.id = search_copy.folder
                    """
                ) == [["1", "1"]]
            )
            for words in ["첫째말", "둘째말"] {
                #expect(try await desk.find(words).links(beginning: address + "#note-").count == 1)
            }
        }
    }
}
