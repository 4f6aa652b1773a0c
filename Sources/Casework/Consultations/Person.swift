/// Somebody whom a consultation speaks of: a sealed random id that officers link, and a name if the
/// person wishes (D1.4, D1.5).
///
/// The id counts persons across consultations and names nobody; it is known to officers alone.
package struct Person: Hashable, Codable, Sendable {
    /// Letters of a name or pseudonym.
    package static let longestName = 100

    package let id: PersonID
    /// As the person wishes to be called; empty where nobody was named.
    package let name: String
    package let isPseudonym: Bool
    package let role: PersonRole

    package init(id: PersonID, name: String, isPseudonym: Bool, role: PersonRole) {
        self.id = id
        self.name = name
        self.isPseudonym = isPseudonym
        self.role = role
    }

    func named(_ other: PersonID) -> Person {
        Person(id: other, name: name, isPseudonym: isPseudonym, role: role)
    }
}

extension Person: Confidential {}

/// What somebody is in a consultation; 피신고인 and never 가해자.
package enum PersonRole: String, CaseIterable, Codable, Sendable {
    case client, other, proxy, companion, witness
}

extension Subjects {
    package enum Person {}
}

package typealias PersonID = Identifier<Subjects.Person>
