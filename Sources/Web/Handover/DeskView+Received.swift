import Casework
import Pages
import Vault

/// A bundle that came, as whoever answers it sees it: the letter, and how much comes with it.
extension DeskView {
    func page(
        of received: ReceivedBundle,
        _ opened: HandoverTaking.Opened?,
        closed: String?,
        from partner: String,
        _ roster: Roster,
        _ number: FolderNumber?,
        notice: String?,
        typed: Form,
        faults: [FormFault]
    ) -> ReceivedBundlePage {
        let id = received.id
        let summary = opened?.parcel.letter.summary ?? ""
        return ReceivedBundlePage(
            frame: frame(back: Link.receivedBundle(id), isConsultations: true),
            notice: notice.map { key in
                words(key, ["number": number.map { consultationNumber($0) } ?? "–"])
            },
            faults: faults.summary(words, atDesk: true),
            partner: partner,
            lead: words(lead(of: received)),
            facts: facts(of: received, roster, number) + (opened.map { facts(of: $0) } ?? []),
            closed: closed,
            letter: summary.isEmpty ? nil : summary,
            acceptance: opened == nil
                ? nil
                : HandoverAcceptance(
                    action: Link.receivedBundle(id, .acceptance),
                    officers: roster.counsellors.map {
                        Choice(
                            code: $0.id.description,
                            words: $0.name,
                            isChosen: $0.id.description == typed["officer"]
                        )
                    },
                    fault: faults.fault(at: "officer", words)
                ),
            refusal: received.answered == nil
                ? HandoverDeclining(
                    action: Link.receivedBundle(id, .refusal),
                    reasons: declineReasons(chosen: typed["reason"]),
                    fault: faults.fault(at: "reasons", words)
                ) : nil,
            // What came within this server was answered within it.
            receipt: received.answered == nil || received.broughtBy == nil
                ? nil : Link.receivedBundle(id, .receipt),
            back: Link.handovers
        )
    }

    private func lead(of received: ReceivedBundle) -> String {
        switch received.answered?.receipt.answer {
        case nil: "handovers.cameFrom"
        case .accepted: "handovers.cameFromAccepted"
        case .declined: "handovers.cameFromDeclined"
        }
    }

    private func facts(
        of received: ReceivedBundle,
        _ roster: Roster,
        _ number: FolderNumber?
    ) -> [Fact] {
        var facts = [
            Fact(name: words("handovers.stage"), words: stage(received)),
            Fact(name: words("handovers.cameOn"), words: received.cameOn.words(in: language)),
            Fact(
                name: words("handovers.broughtBy"),
                words: received.broughtBy.flatMap { roster[$0]?.name }
                    ?? words("handovers.byItself")
            ),
            Fact(name: words("handovers.size"), words: size(received.size)),
        ]
        if let answered = received.answered {
            facts.append(
                Fact(
                    name: words("handovers.answeredOn"),
                    words: answered.receipt.day.words(in: language)
                )
            )
            facts.append(
                Fact(
                    name: words("handovers.answeredBy"),
                    words: roster[answered.officer]?.name ?? "–"
                )
            )
        }
        if let number {
            facts.append(
                Fact(
                    name: words("handovers.consultation"),
                    words: consultationNumber(number)
                )
            )
        }
        return facts
    }

    private func facts(of opened: HandoverTaking.Opened) -> [Fact] {
        let letter = opened.parcel.letter
        let names = letter.persons.map(\.name).joined(separator: ", ")
        return [
            Fact(name: words("handing.ground"), words: said(letter.ground)),
            Fact(name: words("handing.writer"), words: letter.writer),
            Fact(
                name: words("handing.notes"),
                words: words("handing.count", ["count": String(opened.parcel.notes.count)])
            ),
            Fact(
                name: words("handing.persons"),
                words: names.isEmpty ? words("handing.nobodyNamed") : names
            ),
        ] + handedFiles(opened.parcel.files.map { FileName(untrusted: $0.label.name).text })
            + self.facts(of: letter.open)
    }
}
