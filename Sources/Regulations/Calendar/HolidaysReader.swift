package import Casework
package import Foundation

/// Reads the reviewed table of holidays (C4), or says all that is wrong with it.
package enum HolidaysReader {
    /// Reads a file; `name` is how mistakes call it, its path unless told.
    package static func read(at path: URL, named name: String? = nil) throws(Mistakes) -> Holidays {
        try read(SourceText(at: path, file: name ?? path.relativePath))
    }

    /// Reads bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes) -> Holidays {
        try read(SourceText(bytes, file: name))
    }

    private static func read(_ source: SourceText) throws(Mistakes) -> Holidays {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let holidays = Section(root: tree, notes: notes).flatMap { Holidays($0) }
        guard let holidays, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return holidays
    }
}

extension Holidays {
    fileprivate init?(_ table: Section) {
        let year = table.number("last-verified-year", in: 2024...2100)
        let sources = table.section("sources").map { Sources($0) }
        let list = table.sections("holidays")?.compactMap(\.self)
        table.finish()
        guard let list else { return nil }
        var days: Set<Day> = []
        let holidays = list.compactMap { section -> Holiday? in
            let holiday = section.holiday(sources: sources)
            guard let holiday else { return nil }
            if !days.insert(holiday.day).inserted {
                section.notes.add(.duplicateDay(holiday.day.description), line: section.line)
            }
            if let year, holiday.day.year > year {
                section.notes.add(.yearNotVerified(holiday.day.year), line: section.line)
            }
            return holiday
        }
        guard let year else { return nil }
        self.init(holidays, lastVerifiedYear: year)
    }
}

/// The laws and notices of a table, each by a short name, so that a line stays a line.
private struct Sources {
    let texts: [String: String]

    init(_ section: Section) {
        var texts: [String: String] = [:]
        for key in section.keys { texts[key] = section.text(key)?.text }
        self.texts = texts
    }
}

extension Section {
    fileprivate func holiday(sources: Sources?) -> Holiday? {
        let day = day("day")
        let name = bilingual(named: "holidays")
        let kind = choice("kind", of: Holiday.Kind.self)
        let source = source("source", among: sources)
        finish()
        guard let day, let name, let kind, let source else { return nil }
        return Holiday(day: day, name: name, kind: kind, source: source)
    }

    private func source(_ key: String, among sources: Sources?) -> String? {
        guard let line = text(key), let sources else { return nil }
        if let text = sources.texts[line.text] { return text }
        notes.add(.notOneOf(line.text, known: sources.texts.keys.sorted()), line: line.number)
        return nil
    }
}
