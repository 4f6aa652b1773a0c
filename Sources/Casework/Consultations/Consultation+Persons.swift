extension Consultation {
    /// Adds somebody, or calls somebody otherwise from now on.
    package func name(
        _ person: Person,
        by officer: OfficerID
    ) throws(PersonRefusal) -> [ConsultationEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        guard person.name.count <= Person.longestName else { throw .tooLong }
        return persons.contains(person) ? [] : [.personNamed(person)]
    }

    /// Says that somebody here is a person whom another consultation knows.
    package func join(
        _ own: PersonID,
        as known: PersonID,
        by officer: OfficerID
    ) throws(PersonRefusal) -> [ConsultationEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        guard persons.contains(where: { $0.id == own }) else { throw .noSuchPerson }
        guard own != known else { return [] }
        guard !persons.contains(where: { $0.id == known }) else { throw .alreadyHere }
        return [.personJoined(own, as: known)]
    }

    /// Removes somebody who does not belong here; the person who asks stays.
    package func remove(
        _ id: PersonID,
        by officer: OfficerID
    ) throws(PersonRefusal) -> [ConsultationEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        guard id != client?.id else { throw .isClient }
        return persons.contains { $0.id == id } ? [.personRemoved(id)] : []
    }
}

/// Why somebody is not added, joined or removed.
package enum PersonRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, tooLong, noSuchPerson, alreadyHere, isClient
}
