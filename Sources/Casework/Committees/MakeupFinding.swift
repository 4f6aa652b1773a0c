/// What is not right with a committee, in numbers that one can check.
package struct MakeupFinding: Hashable, Sendable {
    /// What was counted.
    package enum What: Hashable, Sendable {
        case tooFew(have: Int, least: Int)
        case tooMany(have: Int, most: Int)
        /// Of a group there are fewer than its own least number.
        case categoryShort(String, have: Int, least: Int)
        /// `base` people, of whom `have` are of the group; at most, or at least, `limit` may be.
        case shareOver(share: String, group: Group, have: Int, base: Int, limit: Int)
        case shareUnder(share: String, group: Group, have: Int, base: Int, limit: Int)
        /// No number of them satisfies the share in so small a base (B-33).
        case shareImpossible(share: String, base: Int)
        case noChair
        case sexUnrecorded(Int)
    }

    /// Whose share it is.
    package enum Group: Hashable, Sendable {
        case sex(Seat.Sex)
        case category(String)
    }

    package let what: What
    package let article: Article?
    /// What the file only wants to be seen: a body that sits for one case, a share that none can satisfy.
    package let isWarning: Bool
}

extension MakeupFinding.What {
    /// The numbers, in a sentence.
    package var words: Bilingual {
        switch self {
        case .tooFew(let have, let least):
            Bilingual(ko: "위원 \(have)명, 최소 \(least)명", en: "\(have) members, at least \(least)")
        case .tooMany(let have, let most):
            Bilingual(ko: "위원 \(have)명, 최대 \(most)명", en: "\(have) members, at most \(most)")
        case .categoryShort(let category, let have, let least):
            Bilingual(
                ko: "\(category): \(have)명, 최소 \(least)명",
                en: "\(category): \(have), at least \(least)"
            )
        case .shareOver(let share, let group, let have, let base, let limit):
            Bilingual(
                ko: "\(share): \(base)명 가운데 \(group.words.ko) \(have)명, 최대 \(limit)명",
                en: "\(share): \(have) \(group.words.en) of \(base), at most \(limit)"
            )
        case .shareUnder(let share, let group, let have, let base, let limit):
            Bilingual(
                ko: "\(share): \(base)명 가운데 \(group.words.ko) \(have)명, 최소 \(limit)명",
                en: "\(share): \(have) \(group.words.en) of \(base), at least \(limit)"
            )
        case .shareImpossible(let share, let base):
            Bilingual(
                ko: "\(share): \(base)명으로는 어떻게 구성해도 맞출 수 없음",
                en: "\(share): no set of \(base) can satisfy it"
            )
        case .noChair: Bilingual(ko: "위원장 없음", en: "no chair")
        case .sexUnrecorded(let count):
            Bilingual(ko: "성별을 적지 않은 위원 \(count)명", en: "the sex of \(count) is not recorded")
        }
    }
}

extension MakeupFinding.Group {
    fileprivate var words: Bilingual {
        switch self {
        case .sex(.female): Bilingual(ko: "여성", en: "women")
        case .sex(.male): Bilingual(ko: "남성", en: "men")
        case .sex(.unrecorded): Bilingual(ko: "적지 않음", en: "unrecorded")
        case .category(let code): Bilingual(ko: code, en: code)
        }
    }
}
