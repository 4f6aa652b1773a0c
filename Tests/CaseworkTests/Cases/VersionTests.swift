import Testing

@testable import Casework

/// Which wording governs a case: that of its receipt, until a later one takes it over (Y-129).
struct VersionTests {
    private func rules(_ transition: Version.Transition) throws -> Rulebook {
        let words = Bilingual(ko: "규정", en: "Regulation")
        var regulation = Regulation(code: "made-up", title: words, institution: words)
        regulation.versions = [
            Version(
                from: try Day.of("2022-06-15"),
                until: try Day.of("2024-01-01"),
                transition: .pending,
                articles: []
            ),
            Version(
                from: try Day.of("2024-01-02"),
                until: nil,
                transition: transition,
                articles: []
            ),
        ]
        let holidays = Holidays([], lastVerifiedYear: 2028)
        return Rulebook(regulation, beside: [], holidays: holidays)
    }

    @Test(arguments: [
        (Version.Transition.receipt, "2023-05-01", "2024-03-01", "2022-06-15"),
        (.pending, "2023-05-01", "2024-03-01", "2024-01-02"),
        (.pending, "2023-05-01", "2023-12-31", "2022-06-15"),
        (.receipt, "2024-01-02", "2024-03-01", "2024-01-02"),
        // Reported before the first wording, which takes over what was open then.
        (.receipt, "2022-01-10", "2022-07-01", "2022-06-15"),
    ])
    func `a case keeps the wording of its receipt unless a later one takes over`(
        transition: Version.Transition,
        received: String,
        on: String,
        from: String
    ) throws {
        let rules = try rules(transition)
        let version = rules.version(receivedOn: try Day.of(received), on: try Day.of(on))
        let expected = try Day.of(from)
        #expect(version?.from == expected)
    }

    @Test(arguments: [
        (Version.Transition.receipt, "2023-05-01", "2022-06-15"),
        (.receipt, "2024-05-01", "2024-01-02"), (.pending, "2023-05-01", "2024-01-02"),
    ])
    func `a case is judged by the wording that governs it, where its file is at hand`(
        transition: Version.Transition,
        received: String,
        from: String
    ) throws {
        let rules = try rules(transition)
        var earlier = rules.regulation
        earlier.versions.removeLast()
        var other = Regulation(
            code: "other",
            title: earlier.title,
            institution: earlier.institution
        )
        other.versions = earlier.versions
        let (receivedOn, day) = (try Day.of(received), try Day.of("2024-06-01"))
        let chosen = rules.governing(among: [other, earlier], receivedOn: receivedOn, on: day)
        #expect(chosen.regulation.versions.last?.from.description == from)
        let without = rules.governing(among: [other], receivedOn: receivedOn, on: day)
        #expect(without.regulation == rules.regulation)
    }

    @Test func `before every wording there is none`() throws {
        let rules = try rules(.receipt)
        let day = try Day.of("2022-01-10")
        #expect(rules.version(receivedOn: nil, on: day) == nil)
    }
}
