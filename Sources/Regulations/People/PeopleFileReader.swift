package import Casework
package import Foundation

/// Reads who begins at the centers of a file, or says all that is wrong with it.
package enum PeopleFileReader {
    /// Reads a file; `name` is how mistakes call it, its path unless told.
    package static func read(
        at path: URL,
        named name: String? = nil,
        for centers: CenterFile
    ) throws(Mistakes) -> [NewPerson] {
        try read(SourceText(at: path, file: name ?? path.relativePath), for: centers)
    }

    /// Reads bytes that are already here.
    package static func read(
        _ bytes: Data,
        named name: String,
        for centers: CenterFile
    ) throws(Mistakes) -> [NewPerson] {
        try read(SourceText(bytes, file: name), for: centers)
    }

    private static func read(
        _ source: SourceText,
        for centers: CenterFile
    ) throws(Mistakes) -> [NewPerson] {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let slugs = centers.centers.map(\.slug)
        let people = Section(root: tree, notes: notes)?.people("people", at: slugs)
        guard let people, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return people
    }
}

extension Section {
    /// The people of all centers: no account twice, and each center able to begin.
    fileprivate func people(_ key: String, at centers: [Slug]) -> [NewPerson]? {
        let sections = sections(key)
        finish()
        guard let sections else { return nil }
        var accounts: Set<AccountName> = []
        let people = sections.map { section in
            section.flatMap { NewPerson($0, at: centers, accounts: &accounts) }
        }
        // Who could not be read may be the director who seems to be missing.
        guard !people.contains(nil), !people.isEmpty else { return nil }
        let known = people.compactMap(\.self)
        for center in centers { complainOfStaffing(of: center, known, line: line(of: key)) }
        return known
    }

    private func complainOfStaffing(of center: Slug, _ people: [NewPerson], line: Int) {
        for lack in Staffing(people.filter { $0.center == center }).lacks {
            switch lack {
            case .director: notes.add(.noDirector(center: center.text), line: line)
            case .reader: notes.add(.nobodyOnDuty(center: center.text), line: line)
            }
        }
    }
}
