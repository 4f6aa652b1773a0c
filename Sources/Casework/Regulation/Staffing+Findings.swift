/// A post at the center and who holds it, by a number that says nothing of the person.
package struct Post: Hashable, Sendable {
    /// The code of the subject whose work it is.
    package let subject: String
    package let holder: Int
    package let sex: Seat.Sex

    package init(subject: String, holder: Int, sex: Seat.Sex) {
        (self.subject, self.holder, self.sex) = (subject, holder, sex)
    }
}

/// What is missing among the people of a center (Y§7②③, G§7②).
package enum StaffingFinding: Hashable, Sendable {
    case tooFew(have: Int, least: Int)
    case sexMissing(Seat.Sex, have: Int, least: Int)
    /// One person holds both posts, where the text wants them apart (각각).
    case sameHolder(otherPost: String)
}

extension StaffingRule {
    /// Looks at the posts as they are held now; nothing found is a good roster.
    package func findings(about posts: [Post]) -> [StaffingFinding] {
        let held = posts.filter { $0.subject == subject }
        let holders = Set(held.map(\.holder))
        var found: [StaffingFinding] = []
        if holders.count < least { found.append(.tooFew(have: holders.count, least: least)) }
        for sex in [Seat.Sex.female, .male] {
            let have = Set(held.filter { $0.sex == sex }.map(\.holder)).count
            if have < eachSex { found.append(.sexMissing(sex, have: have, least: eachSex)) }
        }
        let others = posts.filter { apartFrom.contains($0.subject) && holders.contains($0.holder) }
        found += Set(others.map(\.subject)).sorted().map { .sameHolder(otherPost: $0) }
        return found
    }
}
