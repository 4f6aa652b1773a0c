/// A kind of case, perhaps a part of a wider one: 디지털 성폭력 under 성폭력 (Y§2, G§3).
package struct KindRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// The code of the wider kind.
    package let parent: String?
    /// The list of grounds that names its forms, as the ten forms of 갑질.
    package let forms: String?
    /// Only a respondent of this status can have done it (학내 괴롭힘: a student).
    package let respondent: String?

    package init(heading: Heading, parent: String?, forms: String?, respondent: String?) {
        (self.heading, self.parent) = (heading, parent)
        (self.forms, self.respondent) = (forms, respondent)
    }
}

/// What somebody is to the institution: staff, student, or an outsider under its care.
package struct StatusRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// Whether the regulation counts that status among its members.
    package let isMember: Bool

    package init(heading: Heading, isMember: Bool) {
        (self.heading, self.isMember) = (heading, isMember)
    }
}

/// Something that is so in a case and that rules depend on: a victim under 19, an explicit objection.
///
/// It holds from an event `established` until an event `lifted` with its code.
package struct FactRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// What is asked of the counsellor.
    package let question: Bilingual?

    package init(heading: Heading, question: Bilingual?) {
        (self.heading, self.question) = (heading, question)
    }
}
