import Casework
import Pages

extension DeskView {
    /// A note as it is read: the facts in the order of D1, the texts by their names.
    func shown(
        _ kept: KeptNote,
        _ file: ConsultationFile,
        correction: String? = nil
    ) -> NoteShown {
        let fields = kept.fields
        return NoteShown(
            id: "note-\(kept.ordinal)",
            heading: words("consultation.ordinal", ["count": String(kept.ordinal)]),
            day: day(kept.heldOn),
            aside: aside(of: kept, file),
            facts: fields.filled.filter { !Self.inAside.contains($0) && $0.kind != .text }
                .compactMap { fact($0, fields[$0], file.codes) },
            texts: fields.filled.filter { $0.kind == .text && !$0.isPrivate }
                .compactMap { fact($0, fields[$0], file.codes) },
            opinion: fields.text(.opinion).isEmpty ? nil : fields.text(.opinion),
            corrections: kept.corrections.reversed().map { shown($0, of: kept, file) },
            correction: correction
        )
    }

    private static let inAside: Set<NoteField> = [.day, .starts, .ends, .mode]

    private func aside(of kept: KeptNote, _ file: ConsultationFile) -> String {
        let fields = kept.fields
        let hours = [fields.time(.starts), fields.time(.ends)].compactMap(\.self)
            .map { $0.words(in: language) }.joined(separator: "–")
        let mode = fields.code(.mode).map { file.codes.words(of: $0, in: .modes, language) }
        let origin: String? =
            switch kept.note.origin {
            case .written: nil
            case .imported: words("consultation.imported")
            }
        return [mode, hours, kept.officer.flatMap { file.roster[$0]?.name }, origin]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func shown(
        _ correction: NoteCorrection,
        of kept: KeptNote,
        _ file: ConsultationFile
    ) -> CorrectionShown {
        CorrectionShown(
            day: day(correction.day),
            officer: correction.officer.flatMap { file.roster[$0]?.name } ?? "",
            reason: correction.reason,
            changes: kept.changes(by: correction).map { change in
                ChangeShown(
                    name: label(change.field),
                    before: change.before.map { said($0, in: change.field, file.codes) },
                    after: change.after.map { said($0, in: change.field, file.codes) }
                )
            }
        )
    }

    func label(_ field: NoteField) -> String { words("noteField.\(field.rawValue)") }

    private func fact(_ field: NoteField, _ value: NoteValue?, _ codes: CodeBook) -> Fact? {
        value.map { Fact(name: label(field), words: said($0, in: field, codes)) }
    }

    /// What stands in a field, in words.
    func said(_ value: NoteValue, in field: NoteField, _ book: CodeBook) -> String {
        switch value {
        case .code(let code): said(code, field, book)
        case .codes(let codes): codes.map { said($0, field, book) }.joined(separator: ", ")
        case .text(let text): text
        case .day(let day): day.words(in: language)
        case .time(let time): time.words(in: language)
        case .number(let number): String(number)
        case .reply(let reply): words("reply.\(reply.rawValue)")
        case .will(let will): said(will)
        }
    }

    /// Where somebody stands, and on which day it was said.
    func said(_ will: Will) -> String {
        [words("will.\(will.stand.rawValue)"), will.saidOn?.words(in: language)]
            .compactMap(\.self).joined(separator: ", ")
    }

    /// A code in the center's words; one that is offered no more says so.
    private func said(_ code: String, _ field: NoteField, _ book: CodeBook) -> String {
        guard let list = field.kind.list, let known = book[list][code] else { return code }
        let label = known.label(in: language)
        return known.isOffered(on: world.today)
            ? label : words("noteForm.retired", ["label": label])
    }
}
