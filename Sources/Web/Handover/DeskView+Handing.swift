import Casework
import Pages
import Vault

/// How a consultation is handed to another center, as an officer in charge sees it.
extension DeskView {
    func handing(
        _ file: ConsultationFile,
        _ book: PartnerBook,
        unconfirmed: Set<Int>,
        _ form: Form,
        _ faults: [FormFault],
        isSpoken: Bool
    ) -> HandingPage {
        let id = file.folder.id
        let mayMeet = session?.officer.may(.handOver) == true
        // What was typed into one form is not shown in the other.
        let (typed, told) = isSpoken ? (Form([]), form) : (form, Form([]))
        return HandingPage(
            frame: frame(back: Link.consultation(id, .handover), isConsultations: true),
            faults: faults.summary(words, atDesk: true),
            number: consultationNumber(file.folder.number),
            title: name(of: file.consultation.client),
            consultation: Link.consultation(id),
            handing: book.known.isEmpty
                ? nil : choices(file, book, unconfirmed, HandoverForm(typed), faults),
            meeting: book.known.isEmpty
                ? HandingUnmet(
                    words: words(mayMeet ? "handing.unmetMeet" : "handing.unmetAsk"),
                    partners: mayMeet ? Link.partners : nil
                ) : nil,
            spoken: spoken(id, told, faults, isOpen: isSpoken)
        )
    }

    private func choices(
        _ file: ConsultationFile,
        _ book: PartnerBook,
        _ unconfirmed: Set<Int>,
        _ handing: HandoverForm,
        _ faults: [FormFault]
    ) -> HandingChoices {
        func fault(_ field: String) -> String? { faults.fault(at: field, words) }
        let form = handing.form
        let (notes, persons) = (Set(handing.notes), Set(handing.persons))
        let files = Set(handing.files)
        return HandingChoices(
            action: Link.consultation(file.folder.id, .handover),
            bundle: form["bundle"].isEmpty ? BundleID.random().description : form["bundle"],
            partners: book.known.map { met in
                Choice(
                    code: String(met.sequence),
                    words: met.partner.name(in: language),
                    aside: unconfirmed.contains(met.sequence)
                        ? words("handing.unconfirmed") : nil,
                    isChosen: met.sequence == handing.partner,
                    isBarred: unconfirmed.contains(met.sequence)
                )
            },
            partnerFault: fault("partner"),
            summary: Field(value: handing.summary, fault: fault("summary")),
            notes: file.consultation.notes.map { note in
                Choice(
                    code: note.id.description,
                    words: words("consultation.ordinal", ["count": String(note.ordinal)]),
                    hint: hint(note, file),
                    isChosen: notes.contains(note.id)
                )
            },
            notesFault: fault("notes"),
            promises: file.consultation.openPromises.map { promise in
                let until = promise.dueOn.map {
                    words(
                        "handing.openUntil",
                        ["words": promise.words, "day": $0.words(in: language)]
                    )
                }
                return Paragraph(words: until ?? promise.words)
            },
            persons: file.consultation.persons.filter { !$0.name.isEmpty }.map { person in
                Choice(
                    code: person.id.description,
                    words: person.name,
                    hint: words("consultation.roles.\(person.role.rawValue)"),
                    isChosen: persons.contains(person.id)
                )
            },
            personsFault: fault("persons"),
            files: file.consultation.files.map { attachment in
                let kept = attachment.received
                return Choice(
                    code: kept.reference.chosen,
                    words: kept.file.name,
                    hint: [FileSize.words(kept.file.size), said(attachment.consent)]
                        .joined(separator: ", "),
                    isChosen: files.contains(kept.reference)
                )
            },
            filesFault: fault("handed-files"),
            grounds: grounds(chosen: form["ground"]),
            groundFault: fault("grounds"),
            consentDay: Field(value: form["consent-day"], fault: fault("consent-day")),
            ways: ways(chosen: form["way"]),
            latest: world.today.description,
            reason: Field(value: handing.reason, fault: fault("reason"))
        )
    }

    private func hint(_ note: KeptNote, _ file: ConsultationFile) -> String {
        let kind = note.fields.code(.kind).map { file.codes.words(of: $0, in: .kinds, language) }
        return [day(note.heldOn).words, kind].compactMap(\.self).joined(separator: ", ")
    }

    private func grounds(chosen: String) -> [Choice] {
        ([HandoverForm.consent] + DisclosureGround.allCases.map(\.rawValue)).map { code in
            Choice(
                code: code,
                words: words("handoverGround.\(code)"),
                hint: words("handoverGround.\(code)More"),
                isChosen: code == chosen
            )
        }
    }

    private func ways(chosen: String) -> [Choice] {
        ConsentWay.allCases.map { way in
            Choice(
                code: way.rawValue,
                words: words("consentWay.\(way.rawValue)"),
                isChosen: way == ConsentWay(rawValue: chosen) ?? .spoken
            )
        }
    }

    private func spoken(
        _ id: FolderID,
        _ form: Form,
        _ faults: [FormFault],
        isOpen: Bool
    ) -> SpokenForm {
        SpokenForm(
            action: Link.consultation(id, .spokenHandovers),
            name: Field(value: form["name"], fault: faults.fault(at: "spoken-name", words)),
            day: Field(value: form["day"], fault: faults.fault(at: "spoken-day", words)),
            consentOn: Field(
                value: form["consent-day"],
                fault: faults.fault(at: "spoken-consent", words)
            ),
            ways: ways(chosen: form["way"]),
            latest: world.today.description,
            isOpen: isOpen
        )
    }

    /// What will leave, exactly as it will be read there.
    func review(
        _ asked: HandoverAsked,
        _ handing: HandoverForm,
        _ file: ConsultationFile
    ) -> HandingReviewPage {
        let id = file.folder.id
        let partner = asked.partner(in: language)
        let parcel = file.consultation.parcel(
            asked,
            by: session?.officer.name ?? "",
            on: world.today,
            names: { officer in officer.flatMap { file.roster[$0]?.name } ?? "" },
            codes: file.codes
        )
        let files = asked.files.compactMap { file.consultation[file: $0]?.received.file.name }
        let names = parcel.letter.persons.map(\.name).joined(separator: ", ")
        let isOwn = session?.officer.may(.handOver) == true
        return HandingReviewPage(
            frame: frame(back: Link.consultation(id, .handover), isConsultations: true),
            number: consultationNumber(file.folder.number),
            title: name(of: file.consultation.client),
            heading: words("handing.review", ["center": partner]),
            facts: [
                Fact(name: words("partners.center"), words: partner),
                Fact(name: words("handing.ground"), words: said(asked.ground)),
                Fact(
                    name: words("handing.notes"),
                    words: words("handing.count", ["count": String(parcel.notes.count)])
                ),
                Fact(
                    name: words("handing.persons"),
                    words: names.isEmpty ? words("handing.nobodyNamed") : names
                ),
            ] + handedFiles(files) + facts(of: parcel.letter.open),
            letter: asked.terms.hasSummary ? asked.summary : nil,
            notes: parcel.notes.enumerated().map { shown($1, at: $0, parcel.letter.codes) },
            next: words(isOwn ? "handing.nextOwn" : "handing.nextAsk"),
            button: words(isOwn ? "handing.sealNow" : "handing.askNow"),
            action: Link.consultation(id, .handover),
            typed: handing.typed.map { Fact(name: $0.name, words: $0.value) },
            back: Link.consultation(id)
        )
    }

    /// The files that go or came along, by name; nothing is said where there are none.
    func handedFiles(_ names: [String]) -> [Fact] {
        names.isEmpty
            ? [] : [Fact(name: words("handing.files"), words: names.joined(separator: ", "))]
    }

    /// The ground of a handing in words.
    func said(_ ground: HandoverGround) -> String {
        switch ground {
        case .consent(let day, let way):
            words(
                "handoverGround.consented",
                ["day": day.words(in: language), "way": words("consentWay.\(way.rawValue)")]
            )
        case .rule(let ground): words("handoverGround.\(ground.rawValue)")
        }
    }

    /// A note that goes or came, without a way to change it.
    func shown(_ note: HandedNote, at place: Int, _ codes: CodeBook) -> NoteShown {
        let fields = note.fields
        func facts(_ isText: Bool) -> [Fact] {
            fields.filled.filter { ($0.kind == .text) == isText && $0 != .day }.compactMap {
                field in
                fields[field].map { Fact(name: label(field), words: said($0, in: field, codes)) }
            }
        }
        return NoteShown(
            id: "handed-\(place + 1)",
            heading: words("consultation.ordinal", ["count": String(place + 1)]),
            day: day(note.heldOn),
            aside: note.writer,
            facts: facts(false),
            texts: facts(true)
        )
    }
}
