/// What one center hands to another: a letter, and the notes and files that were chosen.
package struct HandoverParcel: Hashable, Sendable {
    /// Notes and persons that one parcel may hold.
    package static let most = 500

    package let letter: HandoverLetter
    package let notes: [HandedNote]
    package let files: [HandedFile]

    package init(letter: HandoverLetter, notes: [HandedNote], files: [HandedFile] = []) {
        (self.letter, self.notes, self.files) = (letter, notes, files)
    }
}

/// What the other center reads first (요지).
package struct HandoverLetter: Hashable, Codable, Sendable {
    /// The officer to ask.
    package let writer: String
    package let writtenOn: Day
    package let ground: HandoverGround
    package let summary: String
    /// Those whose names go along, as the person wishes.
    package let persons: [HandedPerson]
    /// The words of all codes that the notes use: the other center's lists are not ours.
    package let codes: CodeBook
    /// What of the notes is still to be done (미결).
    package let open: [OpenMatter]

    package init(
        writer: String,
        writtenOn: Day,
        ground: HandoverGround,
        summary: String,
        persons: [HandedPerson],
        codes: CodeBook,
        open: [OpenMatter] = []
    ) {
        self.writer = writer
        self.writtenOn = writtenOn
        self.ground = ground
        self.summary = summary
        self.persons = persons
        self.codes = codes
        self.open = open
    }

    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            writer: try stored.decode(String.self, forKey: .writer),
            writtenOn: try stored.decode(Day.self, forKey: .writtenOn),
            ground: try stored.decode(HandoverGround.self, forKey: .ground),
            summary: try stored.decode(String.self, forKey: .summary),
            persons: try stored.decode([HandedPerson].self, forKey: .persons),
            codes: try stored.decode(CodeBook.self, forKey: .codes),
            // A center of an earlier version says nothing of it.
            open: try stored.decodeIfPresent([OpenMatter].self, forKey: .open) ?? []
        )
    }
}

/// Somebody in a parcel; the id by which the center counts persons stays where it is.
package struct HandedPerson: Hashable, Codable, Sendable {
    package let name: String
    package let isPseudonym: Bool
    package let role: PersonRole

    package init(_ person: Person) {
        (name, isPseudonym, role) = (person.name, person.isPseudonym, person.role)
    }

    /// The same under an id of the center that took it over.
    package func taken(as id: PersonID) -> Person {
        Person(id: id, name: name, isPseudonym: isPseudonym, role: role)
    }
}

/// A note as another center wrote it: read here, never corrected, counted or promised here.
package struct HandedNote: Hashable, Codable, Sendable {
    package let heldOn: Day
    /// Who wrote it there.
    package let writer: String
    /// Never with the writer's own view.
    package let fields: NoteFields

    package init(heldOn: Day, writer: String, fields: NoteFields) {
        self.heldOn = heldOn
        self.writer = writer
        self.fields = fields.withoutOpinion
    }

    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            heldOn: try stored.decode(Day.self, forKey: .heldOn),
            writer: try stored.decode(String.self, forKey: .writer),
            fields: try stored.decode(NoteFields.self, forKey: .fields)
        )
    }
}

extension HandoverParcel: Confidential {}

extension HandoverLetter: Confidential {}

extension HandedPerson: Confidential {}

extension HandedNote: Confidential {}

extension CodeBook {
    /// The codes that these notes use, with their words, and no others.
    package func used(by notes: [HandedNote]) -> CodeBook {
        var used: [CodeListName: Set<String>] = [:]
        for fields in notes.map(\.fields) {
            for field in fields.filled {
                guard let list = field.kind.list else { continue }
                used[list, default: []].formUnion(fields.codes(field))
            }
        }
        return CodeBook(
            version: version,
            lists: used.reduce(into: [:]) { lists, list in
                lists[list.key] = self[list.key].filter { list.value.contains($0.code) }
            }
        )
    }
}
