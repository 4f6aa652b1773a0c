/// A fraction in whole numbers, so that nothing is ever rounded: 6/10.
package struct Fraction: Hashable, Codable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// Takes a fraction from nothing to the whole, or nothing.
    package init?(_ numerator: Int, _ denominator: Int) {
        guard denominator > 0, (0...denominator).contains(numerator) else { return nil }
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// Reads `6/10`, or nothing.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let numerator = parts[0], let denominator = parts[1] else {
            return nil
        }
        self.init(numerator, denominator)
    }
}

extension Fraction: CustomStringConvertible {
    package var description: String { "\(numerator)/\(denominator)" }
}

/// How many sit, the chair among them or not.
package struct SizeRule: Hashable, Sendable {
    package let least: Int
    package let most: Int
    package let countsChair: Bool
    /// Whether the body that sits for one case may be smaller (Y§14③, B-10).
    package let isOfStandingBodyOnly: Bool

    package init(
        least: Int,
        most: Int,
        countsChair: Bool = true,
        isOfStandingBodyOnly: Bool = false
    ) {
        (self.least, self.most) = (least, most)
        (self.countsChair, self.isOfStandingBodyOnly) = (countsChair, isOfStandingBodyOnly)
    }
}

/// Who leads a committee.
package struct ChairRule: Hashable, Sendable {
    /// How the chair comes to lead.
    package enum Way: String, CaseIterable, Codable, Sendable {
        /// By holding an office.
        case office
        /// 호선.
        case elected
        case appointed
        /// The text does not say; the institution has to (B-9).
        case unsaid
    }

    package let way: Way
    /// The office, where there is one.
    package let subject: String?
    /// Whether the chair counts among those who sit by office, where that matters (B-33).
    package let isExOfficio: Bool

    package init(_ way: Way, subject: String?, isExOfficio: Bool) {
        (self.way, self.subject, self.isExOfficio) = (way, subject, isExOfficio)
    }
}

/// A group from which members come: professors, students, outside experts.
package struct CategoryRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// At least so many.
    package let least: Int
    /// Whether these members are 위촉위원, the base of a share (고등교육법 시행령 §9의3).
    package let isAppointed: Bool
    /// They do not sit in cases where all of these facts hold (Y§14③).
    package let absentWhen: Condition?

    package init(heading: Heading, least: Int, isAppointed: Bool, absentWhen: Condition?) {
        (self.heading, self.least) = (heading, least)
        (self.isAppointed, self.absentWhen) = (isAppointed, absentWhen)
    }
}

/// A share that some members must or must not reach: no sex over six tenths, students three tenths.
package struct ShareRule: Hashable, Sendable, Headed {
    /// Of whom it is a share.
    package enum Base: String, CaseIterable, Codable, Sendable {
        case all
        /// All but those who sit by office.
        case notExOfficio = "not-ex-officio"
        /// The categories marked as appointed.
        case appointed
    }

    /// Whose share.
    package enum Group: Hashable, Sendable {
        /// Each of the two sexes.
        case eachSex
        case category(String)
    }

    package let heading: Heading
    package let group: Group
    package let base: Base
    package let atLeast: Fraction?
    package let atMost: Fraction?

    package init(
        heading: Heading,
        group: Group,
        base: Base,
        atLeast: Fraction? = nil,
        atMost: Fraction? = nil
    ) {
        (self.heading, self.group, self.base) = (heading, group, base)
        (self.atLeast, self.atMost) = (atLeast, atMost)
    }
}

/// How long a member sits.
package struct TermRule: Hashable, Sendable {
    /// How long a successor sits.
    package enum Vacancy: String, CaseIterable, Codable, Sendable {
        /// 전임자의 잔여기간.
        case remainder
        case full
        /// The text does not say.
        case unsaid
    }

    package let length: Length
    package let mayBeRenewed: Bool
    package let vacancy: Vacancy
    package let articles: [Article]

    package init(length: Length, mayBeRenewed: Bool, vacancy: Vacancy, articles: [Article]) {
        (self.length, self.mayBeRenewed) = (length, mayBeRenewed)
        (self.vacancy, self.articles) = (vacancy, articles)
    }
}
