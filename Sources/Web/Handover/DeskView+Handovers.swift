import Casework
import Foundation
import Pages
import Vault

/// A bundle that leaves, on a page that is also its paper (인수인계서, F47).
extension DeskView {
    func page(
        of shown: ShownHandover,
        notice: Link.HandoverPart?,
        typed: Form,
        faults: [FormFault]
    ) -> SentHandoverPage {
        let record = shown.record
        let partner = name(of: record.recipient, shown.book)
        let isOut = record.stage == .sealed && !shown.isNeighbour
        return SentHandoverPage(
            frame: frame(back: Link.handover(record.id), isConsultations: true),
            notice: notice.map { words("handovers.done.\($0.rawValue)") },
            faults: faults.summary(words, atDesk: true),
            partner: partner,
            summary: "\(partner), \(stage(record))",
            facts: facts(of: shown, partner),
            reason: shown.terms.reason.isEmpty ? nil : shown.terms.reason,
            approval: record.stage == .asked
                ? HandoverApproval(
                    action: Link.handover(record.id, .approval),
                    returning: Link.handover(record.id, .returns)
                ) : nil,
            file: isOut ? Link.handover(record.id, .file) : nil,
            reply: isOut ? reply(record, typed, faults) : nil,
            trail: trail(of: shown),
            signatures: signatures(of: shown),
            back: Link.handovers
        )
    }

    /// A partner's name, also of one that is known no more.
    func name(of mark: Data, _ book: PartnerBook) -> String {
        book[ever: mark]?.name(in: language) ?? words("handovers.unknown")
    }

    private func facts(of shown: ShownHandover, _ partner: String) -> [Fact] {
        let terms = shown.terms
        return [
            Fact(name: words("handovers.giving"), words: ownCenter),
            Fact(name: words("handovers.taking"), words: partner),
            Fact(
                name: words("handovers.consultation"),
                words: consultationNumber(shown.number)
            ),
            Fact(
                name: words("handovers.hander"),
                words: shown.roster[shown.record.askedBy]?.name ?? "–"
            ),
            Fact(name: words("handing.ground"), words: said(terms.ground)),
            Fact(name: words("handing.what"), words: scope(of: terms)),
            Fact(
                name: words("handing.open"),
                words: terms.open.map { words("handovers.open", ["count": String($0)]) } ?? "–"
            ),
            Fact(name: words("handovers.size"), words: size(shown.record.size)),
        ]
    }

    private var ownCenter: String {
        session.flatMap { world.campus[$0.officer.center]?.profile.name(in: language) } ?? ""
    }

    /// Who gives, who approved, and somebody of the other center whose name is not known here.
    private func signatures(of shown: ShownHandover) -> [SignatureLine] {
        let record = shown.record
        let approved = record.decision.map(\.officer).flatMap { shown.roster[$0]?.name }
        return [
            SignatureLine(
                part: words("handovers.hander"),
                name: shown.roster[record.askedBy]?.name
            ),
            SignatureLine(
                part: words("handovers.approval"),
                name: record.stage == .returned ? nil : approved
            ),
            SignatureLine(part: words("handovers.taker")),
        ]
    }

    private func scope(of terms: HandoverTerms) -> String {
        [
            terms.hasSummary ? words("handing.summary") : nil,
            words("handovers.notes", ["count": String(terms.notes)]),
            words("handovers.persons", ["count": String(terms.persons)]),
            words("handovers.files", ["count": String(terms.files)]),
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// Large enough to say nothing: the parcel is filled up.
    func size(_ bytes: Int) -> String { "\((bytes + 1_023) >> 10) KiB" }

    private func reply(
        _ record: HandoverRecord,
        _ typed: Form,
        _ faults: [FormFault]
    ) -> HandoverReplyForm {
        HandoverReplyForm(
            receipts: Link.handover(record.id, .receipts),
            receiptFault: faults.fault(at: "receipt", words),
            action: Link.handover(record.id, .answers),
            answers: HandoverAnswer.allCases.map {
                Choice(
                    code: $0.rawValue,
                    words: words("handoverStage.\($0.rawValue)"),
                    isChosen: $0.rawValue == typed["answer"]
                )
            },
            answerFault: faults.fault(at: "answers", words),
            reasons: declineReasons(chosen: typed["reason"]),
            day: Field(value: typed["day"], fault: faults.fault(at: "reply-day", words)),
            latest: world.today.description
        )
    }

    func declineReasons(chosen: String) -> [Choice] {
        DeclineReason.allCases.map {
            Choice(
                code: $0.rawValue,
                words: words("declineReason.\($0.rawValue)"),
                isChosen: $0.rawValue == chosen
            )
        }
    }

    private func trail(of shown: ShownHandover) -> [TrailStep] {
        let record = shown.record
        func name(_ officer: OfficerID?) -> String? { officer.flatMap { shown.roster[$0]?.name } }
        var steps = [
            TrailStep(
                day: day(record.askedOn),
                words: words("handovers.trail.asked"),
                note: name(record.askedBy)
            )
        ]
        if record.stage == .withdrawn {
            steps.append(TrailStep(words: words("handoverStage.withdrawn")))
        }
        steps += self.steps(of: record, shown.roster).map(\.1)
        return steps
    }

    /// What was signed on the way of a bundle: by the director, by the other center.
    func steps(of record: HandoverRecord, _ roster: Roster) -> [(Day, TrailStep)] {
        var steps: [(Day, TrailStep)] = []
        if let decision = record.decision {
            let key = record.stage == .returned ? "returned" : "sealed"
            let step = TrailStep(
                day: day(decision.day),
                words: words("handovers.trail.\(key)"),
                note: roster[decision.officer]?.name
            )
            steps.append((decision.day, step))
        }
        if let reply = record.reply {
            let name = reply.officer.flatMap { roster[$0]?.name }
            let step = TrailStep(
                day: day(reply.day),
                words: words("handovers.trail.answered", ["answer": stage(record)]),
                note: name ?? words("handovers.trail.receipt")
            )
            steps.append((reply.day, step))
        }
        return steps
    }
}
