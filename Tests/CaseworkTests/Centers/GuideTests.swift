import Casework
import TestSupport
import Testing

/// Two answers lead somewhere, always, and in danger to a telephone first (K1-03, K1-12, E8).
struct GuideTests {
    private static let places = ["grad", "ethics", "counselling", "nowhere"]

    /// Any lines at all, of any length, for anybody: drawn from a seed.
    private static func guide(_ seed: UInt64) throws -> (Guide, Window) {
        var seed = Seed(seed)
        let topics = ["danger", "talk", "abuse", "funding", "unsure"]
        let rules = try (0..<Int.random(in: 0...6, using: &seed)).map { index in
            GuideRule(
                place: try #require(places.randomElement(using: &seed)),
                forWhom: Audience.allCases.filter { _ in Bool.random(using: &seed) },
                topics: topics.filter { _ in Bool.random(using: &seed) },
                reason: .said("까닭 \(index)")
            )
        }
        let forWhom = Audience.allCases.filter { _ in Bool.random(using: &seed) }
        let window = try Window.example(guide: rules, bodiesForWhom: forWhom)
        let centers = [
            try CenterProfile.example("grad", forWhom: [.graduate]),
            try CenterProfile.example("ethics", forWhom: forWhom),
        ]
        return (Guide(window: window, centers: centers), window)
    }

    private static func questions(_ window: Window) -> [GuideQuestion] {
        let audiences = [Audience?.none] + Audience.allCases.map(Optional.some)
        let topics = [Topic.danger, .talk] + window.kinds.map { Topic.kind($0.code) }
        return audiences.flatMap { audience in
            topics.map { GuideQuestion(audience: audience, topic: $0) }
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `every pair of answers leads to one or two places, whatever the lines say`(
        seed: UInt64
    ) throws {
        let (guide, window) = try Self.guide(seed)
        for question in Self.questions(window) {
            let answer = guide.answer(to: question)
            #expect((1...Guide.most).contains(answer.suggestions.count))
            let codes = answer.suggestions.map(\.place.code)
            #expect(Set(codes).count == codes.count)
            for suggestion in answer.suggestions where suggestion.reason != nil {
                let forWhom = suggestion.place.forWhom
                let isForThem = question.audience.map { forWhom.isEmpty || forWhom.contains($0) }
                #expect(isForThem ?? true)
            }
        }
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `in danger the answer begins with numbers to call`(seed: UInt64) throws {
        let (guide, window) = try Self.guide(seed)
        for question in Self.questions(window) {
            let answer = guide.answer(to: question)
            #expect(answer.isUrgent == (question.topic == .danger))
            if answer.isUrgent {
                #expect(answer.lines.map(\.number.text) == ["1366", "112"])
            }
        }
    }

    @Test(arguments: [[Tongue.korean], [], [.english]])
    func
        `in danger whoever reads another language finds a line that speaks it second, if there is one`(
            spoken: [Tongue]
        ) throws
    {
        let window = try Window.example(speaking: spoken)
        let guide = Guide(window: window, centers: [try .example("grad")])
        let danger = GuideQuestion(audience: nil, topic: .danger)
        let lines = guide.answer(to: danger, in: .english).lines.map(\.number.text)
        #expect(
            lines == (spoken == [.english] ? ["1366", "1577-1366", "112"] : ["1366", "112"])
        )
        #expect(guide.answer(to: danger).lines.map(\.number.text) == ["1366", "112"])
    }

    @Test func `the first line that fits comes first, and a place is named once`() throws {
        let window = try Window.example(guide: [
            GuideRule(place: "grad", forWhom: [.graduate], reason: .said("첫째")),
            GuideRule(place: "grad", topics: ["funding"], reason: .said("둘째")),
            GuideRule(place: "counselling", topics: ["funding"], reason: .said("셋째")),
        ])
        let guide = Guide(window: window, centers: [try .example("grad"), try .example("ethics")])
        let asked = guide.answer(
            to: GuideQuestion(audience: .graduate, topic: .kind("funding"))
        )
        #expect(asked.suggestions.map { $0.reason?.ko } == ["첫째", "셋째"])
        let other = guide.answer(to: GuideQuestion(audience: .staff, topic: .kind("funding")))
        #expect(other.suggestions.map { $0.reason?.ko } == ["둘째", "셋째"])
        // Nothing fits: the first reader, without a reason of a line.
        let none = guide.answer(to: GuideQuestion(audience: .staff, topic: .talk))
        #expect(none.suggestions.map(\.place.code) == ["grad"])
        #expect(none.suggestions.map(\.reason) == [nil])
    }

    @Test func `a center that is not for somebody is not named to them while another is`() throws {
        let window = try Window.example()
        let guide = Guide(
            window: window,
            centers: [
                try .example("grad", forWhom: [.graduate]), try .example("ethics"),
            ]
        )
        let answer = guide.answer(to: GuideQuestion(audience: .undergraduate, topic: .talk))
        #expect(answer.suggestions.map(\.place.code) == ["ethics"])
    }
}
