import Casework
import Foundation
import Testing

@testable import Regulations

/// Who begins at the centers is read whole, or every mistake is told with its line (issue 2 §5).
struct PeopleFileTests {
    private let centers: CenterFile

    init() throws { centers = try CenterFileReader.read(at: Place.sample) }

    private static let whole = """
        people:
          - center: grad
            account: cheong
            name: 심청
            roles: [director, counsellor]
            on-duty: true
            passphrase: 인당수에 뜬 연꽃 한 송이
          - center: ethics
            account: chunhyang.s-2
            name: 성춘향
            roles:
              - director
            on-duty: true
            language: en
        """

    private func mistakes(_ text: String) throws -> [Mistake] {
        let thrown = #expect(throws: Mistakes.self) {
            try PeopleFileReader.read(Data(text.utf8), named: "people.yaml", for: centers)
        }
        return try #require(thrown).all
    }

    @Test func `people are read as they are written`() throws {
        let people = try PeopleFileReader.read(
            Data(Self.whole.decomposedStringWithCanonicalMapping.utf8),
            named: "people.yaml",
            for: centers
        )
        #expect(people.map(\.center.text) == ["grad", "ethics"])
        #expect(people.map(\.account.text) == ["cheong", "chunhyang.s-2"])
        #expect(people.map { Array($0.name.utf8) } == [Array("심청".utf8), Array("성춘향".utf8)])
        #expect(people.map(\.roles) == [[.director, .counsellor], [.director]])
        #expect(people.map(\.isOnDuty) == [true, true])
        #expect(people.map(\.language) == [.korean, .english])
        #expect(people.map { $0.passphrase == nil } == [false, true])
        #expect(!"\(people)".contains("연꽃"))
    }

    /// A line of the whole file, what it becomes, and what must be said of it.
    static let changes: [(String, String, [Mistake.Reason])] = [
        (
            "  - center: grad", "  - center: grab",
            [.unknownCenter("grab", known: ["grad", "ethics"])]
        ),
        ("account: cheong", "account: Cheong", [.badAccount("Cheong")]),
        ("account: cheong", "account: ab", [.badAccount("ab")]),
        ("account: cheong", "account: chunhyang.s-2", [.duplicateAccount("chunhyang.s-2")]),
        (
            "account: cheong", "accuont: cheong",
            [
                .missingKey("account"), .unknownKey("accuont", nearest: "account"),
            ]
        ),
        ("name: 심청", "name: ''", [.emptyText(key: "name")]),
        (
            "[director, counsellor]", "[director, boss]",
            [
                .notOneOf("boss", known: Role.allCases.map(\.rawValue))
            ]
        ),
        ("[director, counsellor]", "[director, director]", [.duplicateRole("director")]),
        ("[director, counsellor]", "director", [.notAList(key: "roles")]),
        ("[director, counsellor]", "[]", [.emptyList(key: "roles")]),
        ("[director, counsellor]", "[counsellor]", [.noDirector(center: "grad")]),
        (
            "[director, counsellor]", "[operator]",
            [
                .noDirector(center: "grad"), .nobodyOnDuty(center: "grad"),
            ]
        ),
        (
            "on-duty: true\n    passphrase", "on-duty: false\n    passphrase",
            [
                .nobodyOnDuty(center: "grad")
            ]
        ),
        (
            "on-duty: true\n    passphrase", "on-duty: maybe\n    passphrase",
            [
                .badAnswer("maybe"), .nobodyOnDuty(center: "grad"),
            ]
        ),
        ("language: en", "language: english", [.notOneOf("english", known: ["ko", "en"])]),
        ("인당수에 뜬 연꽃 한 송이", "열한 글자라서 짧다", [.badPassphrase(.tooShort)]),
    ]

    @Test(arguments: changes)
    func `what is wrong with somebody is told`(
        line: String,
        wrong: String,
        reasons: [Mistake.Reason]
    ) throws {
        let text = Self.whole.replacing(line, with: wrong)
        try #require(text != Self.whole)
        #expect(Set(try mistakes(text).map(\.reason)) == Set(reasons))
    }

    @Test func `all mistakes come at once, each with its line`() throws {
        let text = Self.whole.replacing("center: grad", with: "center: grab")
            .replacing("cheong", with: "CHEONG").replacing("language: en", with: "language: fr")
        #expect(try mistakes(text).map(\.line) == [2, 3, 14])
        #expect(try mistakes(text).allSatisfy { $0.file == "people.yaml" })
    }

    @Test func `a passphrase is not repeated in what is said about it`() throws {
        let text = Self.whole.replacing("인당수에 뜬 연꽃 한 송이", with: "kong-jwi")
        #expect(try mistakes(text).map(\.description).filter { $0.contains("kong") } == [])
    }

    @Test func `a file without people is a mistake`() throws {
        #expect(try mistakes("people: []").map(\.reason) == [.emptyList(key: "people")])
        #expect(try mistakes("persons: []").map(\.reason).contains(.missingKey("people")))
        #expect(try mistakes("").map(\.reason) == [.nothing])
    }
}
