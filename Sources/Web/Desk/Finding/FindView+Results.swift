import Casework
import Pages

extension FindView {
    /// One result as HTML; its day stands above it where it is another than that of the one before.
    func html(_ found: Found, under day: Day?) -> String {
        world.renderer.render(part: "find/_found", row(found, under: day), in: language)
    }

    /// What stands after the last result; without an end the search broke off.
    func html(_ end: FindingRun.End?, of search: Search, token: (Search) throws -> String) rethrows
        -> String
    {
        let ending = FindEnding(
            summary: end.flatMap { end in
                end.count == 0 ? nil : summary(end, isFirst: search.after == nil)
            },
            next: try end?.next.map { Link.found(try token(search.from($0))) },
            first: try search.after.map { _ in Link.found(try token(search.from(nil))) },
            isNothing: end?.count == 0,
            damaged: (end?.damaged).flatMap { count in
                count == 0 ? nil : desk.words("find.damaged", ["count": String(count)])
            },
            isBroken: end == nil
        )
        return world.renderer.render(part: "find/_ending", ending, in: language)
    }

    private func summary(_ end: FindingRun.End, isFirst: Bool) -> String {
        let key = end.next != nil ? "find.someFound" : isFirst ? "find.allFound" : "find.lastFound"
        return desk.words(key, ["count": String(end.count)])
    }

    private func row(_ found: Found, under day: Day?) -> FoundRow {
        let kinds = kinds(of: found)
        let channel = found.channel.map { codes.words(of: $0, in: .channels, language) }
        let facts = [found.person.isEmpty ? nil : kinds, channel].compactMap { $0 }
        return FoundRow(
            day: found.place.day == day ? nil : desk.day(found.place.day),
            address: address(of: found),
            title: found.person.isEmpty ? kinds ?? desk.words("shown.kindless") : found.person,
            number: desk.words(name(of: found.matter), ["number": number(of: found)]),
            facts: facts.isEmpty ? nil : facts.joined(separator: ", "),
            excerpt: found.excerpt.map(FoundWords.init)
        )
    }

    private func kinds(of found: Found) -> String? {
        switch found.matter {
        case .note, .draft, .consultation:
            let labels = found.kinds.map { codes.words(of: $0, in: .kinds, language) }
            return labels.isEmpty ? nil : labels.joined(separator: ", ")
        case .report, .words: return desk.kinds(found.kinds)
        }
    }

    private func name(of matter: Found.Matter) -> String {
        switch matter {
        case .note: "find.note"
        case .draft: "find.draft"
        case .consultation: "find.consultation"
        case .report, .words: "find.report"
        }
    }

    private func number(of found: Found) -> String {
        switch found.matter {
        case .note, .draft, .consultation: desk.consultationNumber(found.number)
        case .report, .words: desk.number(found.number)
        }
    }

    private func address(of found: Found) -> String {
        switch found.matter {
        case .note(let note): Link.note(note, in: found.place.folder)
        case .draft(let note): Link.draft(found.place.folder, note)
        case .consultation: Link.consultation(found.place.folder)
        case .report, .words: Link.report(found.place.folder)
        }
    }
}
