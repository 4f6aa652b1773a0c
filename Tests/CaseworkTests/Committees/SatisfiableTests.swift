import Testing

@testable import Casework

/// Whether anybody can fill a committee is reckoned, not tried out seat by seat (B-33).
struct SatisfiableTests {
    private static func heading(_ code: String) -> Heading {
        Heading(code: code, label: Bilingual(ko: code, en: code))
    }

    private static func rule(least: Int, most: Int, byOffice: Int = 1) -> CommitteeRule {
        var rule = CommitteeRule(heading("made"), size: SizeRule(least: least, most: most))
        rule.exOfficio = (0..<byOffice).map { "post-\($0)" }
        return rule
    }

    @Test func `a committee of ninety-nine in five groups is answered at once`() {
        var rule = Self.rule(least: 3, most: 99)
        rule.categories = (0..<5).map {
            CategoryRule(
                heading: Self.heading("group-\($0)"),
                least: $0,
                isAppointed: $0 > 1,
                absentWhen: nil
            )
        }
        rule.shares = [
            ShareRule(
                heading: Self.heading("sexes"),
                group: .eachSex,
                base: .appointed,
                atMost: Fraction(6, 10)
            ),
            ShareRule(
                heading: Self.heading("third"),
                group: .category("group-2"),
                base: .appointed,
                atLeast: Fraction(3, 10)
            ),
        ]
        // Eleven have room for the least numbers alone, and not for three tenths of group-2.
        #expect(rule.satisfiableSizes == Array(12...99))
    }

    @Test(arguments: 0..<400)
    func `what is reckoned is what trying every seat finds`(seed: Int) {
        var draw = Draw(state: UInt64(seed) &* 2_654_435_761 &+ 17)
        let least = draw.next(1...5)
        var rule = Self.rule(
            least: least,
            most: least + draw.next(0...4),
            byOffice: draw.next(0...2)
        )
        rule.categories = (0..<draw.next(0...3)).map {
            CategoryRule(
                heading: Self.heading("group-\($0)"),
                least: draw.next(0...2),
                isAppointed: draw.next(0...1) == 1,
                absentWhen: nil
            )
        }
        rule.shares = (0..<draw.next(0...3)).map { number in
            let isOfSexes = rule.categories.isEmpty || draw.next(0...1) == 0
            let group: ShareRule.Group =
                isOfSexes
                ? .eachSex : .category("group-\(draw.next(0...(rule.categories.count - 1)))")
            return ShareRule(
                heading: Self.heading("share-\(number)"),
                group: group,
                base: ShareRule.Base.allCases[draw.next(0...2)],
                atLeast: draw.next(0...1) == 0 ? nil : Fraction(draw.next(0...6), 10),
                atMost: draw.next(0...1) == 0 ? nil : Fraction(draw.next(4...10), 10)
            )
        }
        #expect(rule.satisfiableSizes == Trial(rule: rule).sizes, "seed \(seed)")
    }
}

/// Numbers that a seed repeats.
private struct Draw {
    var state: UInt64

    mutating func next(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
}

/// Fills a small committee in every way there is.
private struct Trial {
    let rule: CommitteeRule

    var sizes: [Int] {
        (rule.size.least...rule.size.most).filter { size in
            let open = size - rule.exOfficio.count
            return open >= 0 && deal(rule.categories[...], open, [:])
        }
    }

    private func deal(
        _ categories: ArraySlice<CategoryRule>,
        _ open: Int,
        _ dealt: [String: Int]
    ) -> Bool {
        guard let category = categories.first else { return isRight(dealt, nameless: open) }
        guard category.least <= open else { return false }
        return (category.least...open).contains { count in
            var more = dealt
            more[category.code] = count
            return deal(categories.dropFirst(), open - count, more)
        }
    }

    private func isRight(_ dealt: [String: Int], nameless: Int) -> Bool {
        let appointed = rule.categories.filter(\.isAppointed).reduce(0) {
            $0 + (dealt[$1.code] ?? 0)
        }
        let free = dealt.values.reduce(0, +) - appointed + nameless
        let office = rule.exOfficio.count
        func base(_ base: ShareRule.Base, _ office: Int, _ appointed: Int, _ free: Int) -> Int {
            switch base {
            case .all: office + appointed + free
            case .notExOfficio: appointed + free
            case .appointed: appointed
            }
        }
        return (0...office).contains { womenByOffice in
            (0...appointed).contains { womenAppointed in
                (0...free).contains { womenFree in
                    rule.shares.allSatisfy { share in
                        let count =
                            switch share.group {
                            case .category(let code): dealt[code] ?? 0
                            case .eachSex:
                                base(share.base, womenByOffice, womenAppointed, womenFree)
                            }
                        return share.allowed(of: base(share.base, office, appointed, free))?
                            .contains(count) ?? false
                    }
                }
            }
        }
    }
}
