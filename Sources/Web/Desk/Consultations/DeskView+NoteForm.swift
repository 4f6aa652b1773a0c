import Casework
import Pages

extension DeskView {
    /// The form of a note with everything that stands beside it.
    func page(of writing: NoteWriting) -> NotePage {
        let file = writing.file
        let consultation = file.consultation
        let id = file.folder.id
        let faults = formFaults(of: writing)
        let input = NoteInputs(
            view: self,
            form: writing.form.typed,
            book: file.codes,
            faults,
            focus: focus(of: writing)
        )
        let last = consultation.notes.filter { $0.id != writing.kept?.id }.suffix(3).reversed()
        return NotePage(
            frame: frame(back: Link.consultation(id, .notes), isConsultations: true),
            number: consultationNumber(file.folder.number),
            title: name(of: consultation.client),
            heading: heading(of: writing),
            notice: notice(of: writing),
            faults: faults.summary(words, atDesk: true),
            action: writing.kept.map { Link.correction(id, $0.id) }
                ?? Link.consultation(id, .notes),
            note: writing.id.description,
            back: Link.consultation(id),
            drafting: drafting(writing),
            correction: writing.kept.map { kept in
                NoteCorrecting(
                    note: kept.id.description,
                    reason: Field(
                        value: writing.form.typed["reason"],
                        fault: faults.fault(at: "reason", words)
                    ),
                    seen: String(writing.seen ?? kept.lastSequence),
                    leaving: Link.consultation(id)
                )
            },
            day: input(.day),
            mode: input(.mode),
            kind: input(.kind),
            heard: input(.heard),
            agreed: input(.agreed),
            next: input(.next),
            nextDay: input(.nextDay),
            groups: groups(input, faults),
            opinion: input(.opinion),
            last: last.map { shown($0, file) },
            promises: promises(file, action: nil)
        )
    }

    private func heading(of writing: NoteWriting) -> String {
        if let kept = writing.kept {
            return words("noteForm.correcting", ["count": String(kept.ordinal)])
        }
        let next = writing.file.consultation.notes.count + 1
        return words("noteForm.heading", ["count": String(next)])
    }

    /// A first note begins with how it came about; of later ones that is known, and they begin with what
    /// was said.
    private func focus(of writing: NoteWriting) -> NoteField? {
        guard writing.kept == nil, writing.faults.isEmpty else { return nil }
        return writing.form.typed[NoteField.mode.rawValue].isEmpty ? .mode : .heard
    }

    private func notice(of writing: NoteWriting) -> String? {
        switch writing.notice {
        case "drafts": words("noteForm.draftKept")
        case "conflict": words("consultationRefusal.note.finishedOtherwise")
        case "late": words("noteForm.cameBack")
        case _: nil
        }
    }

    private func drafting(_ writing: NoteWriting) -> NoteDrafting {
        let other = writing.writer.flatMap { $0 == session?.officer.id ? nil : $0 }
        let name = other.flatMap { writing.file.roster[$0]?.name }
        return NoteDrafting(
            action: Link.consultation(writing.file.folder.id, .drafts),
            revision: String(writing.revision),
            saved: words("noteForm.saved"),
            unsaved: words("noteForm.unsaved"),
            apart: words("noteForm.apart"),
            ended: words("noteForm.ended"),
            writer: name.map { words("noteForm.writtenBy", ["name": $0]) }
        )
    }

    private func formFaults(of writing: NoteWriting) -> [FormFault] {
        let said = writing.faults.map {
            FormFault($0.field.rawValue, "noteFault.\($0.reason.rawValue)")
        }
        guard let refusal = writing.refusal else { return said }
        return [FormFault("reason", refusal.key)] + said
    }

    private func groups(_ input: NoteInputs, _ faults: [FormFault]) -> [NoteGroupInput] {
        NoteGroup.allCases.filter { $0 != .usual && $0 != .opinion }.map { group in
            NoteGroupInput(
                id: group.rawValue,
                name: words("noteGroup.\(group.rawValue)"),
                more: words("noteGroup.\(group.rawValue)More"),
                isOpen: group.fields.contains { field in
                    faults.contains { $0.field == field.rawValue }
                },
                fields: group.fields.map { input($0) }
            )
        }
    }

    /// The answers of a list as a form offers them; a retired one only where it stands chosen.
    func choices(_ list: CodeListName, chosen: Set<String>) -> [NamedChoice] {
        choices(list, in: counselling.codes, named: list.rawValue, chosen: chosen)
    }

    func choices(
        _ list: CodeListName,
        in book: CodeBook,
        named name: String,
        chosen: Set<String>
    ) -> [NamedChoice] {
        book[list].filter { $0.isOffered(on: world.today) || chosen.contains($0.code) }.map {
            NamedChoice(
                name: name,
                code: $0.code,
                words: $0.isOffered(on: world.today)
                    ? $0.label(in: language)
                    : words("noteForm.retired", ["label": $0.label(in: language)]),
                isChosen: chosen.contains($0.code)
            )
        }
    }
}

/// Turns the fields of a note into what a form asks, with what was typed and what is wrong with it.
struct NoteInputs {
    let view: DeskView
    let form: Form
    let book: CodeBook
    let faults: [FormFault]
    let focus: NoteField?

    init(
        view: DeskView,
        form: Form,
        book: CodeBook,
        _ faults: [FormFault],
        focus: NoteField? = nil
    ) {
        (self.view, self.form, self.book, self.faults) = (view, form, book, faults)
        self.focus = focus
    }

    func callAsFunction(_ field: NoteField) -> NoteInput {
        switch field.kind {
        case .line: NoteInput(line: typed(field))
        case .text: NoteInput(text: typed(field))
        case .day: NoteInput(day: typed(field))
        case .time: NoteInput(time: typed(field))
        case .number: NoteInput(number: typed(field))
        case .code(let list): NoteInput(choice: chosen(field, from: list))
        case .codes(let list): NoteInput(boxes: chosen(field, from: list))
        case .reply:
            NoteInput(
                reply: ChoiceInput(
                    id: field.rawValue,
                    label: view.label(field),
                    choices: Reply.allCases.map { answer(field, $0.rawValue, "reply", "unknown") },
                    fault: fault(field)
                )
            )
        case .will: NoteInput(will: will(field))
        }
    }

    private func typed(_ field: NoteField) -> FieldInput {
        FieldInput(
            id: field.rawValue,
            label: view.label(field),
            value: form[field.rawValue],
            hint: field == .tags
                ? InputHint(id: "tags-hint", words: view.words("noteForm.tagsHint")) : nil,
            fault: fault(field),
            isLabelled: [.heard, .agreed, .opinion].contains(field),
            isFocused: focus == field
        )
    }

    private func chosen(_ field: NoteField, from list: CodeListName) -> ChoiceInput {
        let chosen = Set(form.all(field.rawValue))
        return ChoiceInput(
            id: field.rawValue,
            label: view.label(field),
            choices: view.choices(list, in: book, named: field.rawValue, chosen: chosen),
            fault: fault(field),
            isFocused: focus == field
        )
    }

    private func will(_ field: NoteField) -> WillInput {
        WillInput(
            id: field.rawValue,
            label: view.label(field),
            choices: Will.Stand.allCases.map { answer(field, $0.rawValue, "will", "unknown") },
            day: FieldInput(
                id: NoteForm.dayName(field),
                label: view.words("noteForm.saidOn"),
                value: form[NoteForm.dayName(field)]
            ),
            fault: fault(field)
        )
    }

    private func answer(
        _ field: NoteField,
        _ code: String,
        _ group: String,
        _ usual: String
    ) -> NamedChoice {
        let said = form[field.rawValue].isEmpty ? usual : form[field.rawValue]
        return NamedChoice(
            name: field.rawValue,
            code: code,
            words: view.words("\(group).\(code)"),
            isChosen: code == said
        )
    }

    private func fault(_ field: NoteField) -> InputFault? {
        faults.fault(at: field.rawValue, view.words).map {
            InputFault(id: "\(field.rawValue)-fault", words: $0)
        }
    }
}
