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

    /// Reads the days that a center adds of its own: 지방공휴일, 개교기념일, a 임시공휴일 of this week.
    ///
    /// The file is like the table, and needs no last year: it says nothing about a whole year.
    package static func readOwn(_ bytes: Data, named name: String) throws(Mistakes) -> [Holiday] {
        try readOwn(SourceText(bytes, file: name))
    }

    package static func readOwn(at path: URL, named name: String? = nil) throws(Mistakes)
        -> [Holiday]
    {
        try readOwn(SourceText(at: path, file: name ?? path.relativePath))
    }

    private static func read(_ source: SourceText) throws(Mistakes) -> Holidays {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let holidays = Section(root: tree, notes: notes).flatMap { Holidays($0) }
        guard let holidays, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return holidays
    }

    private static func readOwn(_ source: SourceText) throws(Mistakes) -> [Holiday] {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let holidays = Section(root: tree, notes: notes).flatMap { table in
            let holidays = table.holidays(upTo: nil)
            table.finish()
            return holidays
        }
        guard let holidays, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return holidays
    }
}

extension Holidays {
    fileprivate init?(_ table: Section) {
        let year = table.number("last-verified-year", in: 2024...2100)
        let first = table.optionalNumber("first-verified-year", in: 1949...2100)
        let holidays = table.holidays(upTo: year)
        table.finish()
        guard let year, let holidays else { return nil }
        self.init(holidays, lastVerifiedYear: year, firstVerifiedYear: first)
    }
}

extension Section {
    /// The days of a table, none of them twice and none after its last checked year.
    fileprivate func holidays(upTo year: Int?) -> [Holiday]? {
        let checkedOn = day("checked-on")
        let sources = section("sources").map { Sources($0) }
        guard let list = sections("holidays")?.compactMap(\.self) else { return nil }
        var days: Set<Day> = []
        return list.compactMap { section in
            let holiday = section.holiday(sources: sources, checkedOn: checkedOn)
            guard let holiday else { return nil }
            if !days.insert(holiday.day).inserted {
                section.notes.add(.duplicateDay(holiday.day.description), line: section.line)
            }
            if let year, holiday.day.year > year {
                section.notes.add(.yearNotVerified(holiday.day.year), line: section.line)
            }
            return holiday
        }
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
    fileprivate func holiday(sources: Sources?, checkedOn: Day?) -> Holiday? {
        let day = day("day")
        let name = bilingual(named: "holidays")
        let kind = choice("kind", of: Holiday.Kind.self)
        let source = source("source", among: sources)
        let checked = optionalDay("checked") ?? checkedOn
        finish()
        guard let day, let name, let kind, let source else { return nil }
        return Holiday(day: day, name: name, kind: kind, source: source, checkedOn: checked)
    }

    private func source(_ key: String, among sources: Sources?) -> String? {
        guard let line = text(key), let sources else { return nil }
        if let text = sources.texts[line.text] { return text }
        notes.add(.notOneOf(line.text, known: sources.texts.keys.sorted()), line: line.number)
        return nil
    }
}
