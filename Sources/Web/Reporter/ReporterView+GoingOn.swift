import Casework
import Foundation
import Pages
import Vault

extension ReporterView {
    /// The ways to go on, as they stand for this reporter now.
    func goingOn(
        of thread: ThreadFile,
        draft: Draft,
        showsContact: Bool,
        input: GoingOnInput,
        faults: [FormFault]
    ) -> GoingOn {
        let report = thread.report
        let open = report.meetings.open(at: world.moment)
        let isChosen = report.meetings.chosen != nil
        let status = meetingStatus(of: thread)
        let isAsked = faults.contains { ["come", "times", "word"].contains($0.field) }
        let isContact =
            showsContact || faults.contains { ["contacts", "contact", "when"].contains($0.field) }
        return GoingOn(
            meeting: report.meetings.chosen.map(shown),
            reason: status?.reason,
            times: open.isEmpty || isChosen
                ? nil : times(open, draft: draft, input: input, faults: faults),
            timesNote: timesNote(report.meetings.chosen, hasOpen: !open.isEmpty),
            contact: contact(of: thread, isShown: showsContact, input: input, faults: faults),
            formal: FormalWay(bodies: investigators),
            isComing: isAsked || !open.isEmpty && !isChosen,
            isContact: isContact
        )
    }

    /// Said in place of the times, where there are none to choose from.
    private func timesNote(_ chosen: ChosenMeeting?, hasOpen: Bool) -> String? {
        if let chosen {
            let isAhead = chosen.offer.begins > world.moment
            return words(isAhead ? "goingOn.come.taken" : "goingOn.come.over")
        }
        return hasOpen ? nil : words("goingOn.come.none")
    }

    private func times(
        _ open: [MeetingOffer],
        draft: Draft,
        input: GoingOnInput,
        faults: [FormFault]
    ) -> TimesForm {
        TimesForm(
            action: Link.meeting(language),
            times: open.map { offer in
                let who =
                    offer.who.isEmpty
                    ? [] : [words("goingOn.whoThere", ["who": offer.who])]
                return Choice(
                    code: offer.id.description,
                    words: moment(of: offer),
                    hint: ([offer.place] + who).joined(separator: ". "),
                    isChosen: offer.id.description == input.meeting
                )
            },
            timesFault: faults.fault(at: "times", words),
            word: Field(
                value: input.word ?? suggestion(for: draft),
                fault: faults.fault(at: "word", words)
            )
        )
    }

    /// Two harmless words, other ones on each page.
    private func suggestion(for draft: Draft) -> String {
        let first = words("goingOn.first").components(separatedBy: ", ")
        let second = words("goingOn.second").components(separatedBy: ", ")
        let drawn = Int(draft.field.prefix(6), radix: 16) ?? 0
        return "\(first[drawn % first.count]) \(second[drawn / 256 % second.count])"
    }

    private func shown(_ chosen: ChosenMeeting) -> MeetingShown {
        let offer = chosen.offer
        return MeetingShown(
            day: offer.day.headingWords(in: language),
            datetime: "\(offer.day)",
            time: offer.time.words(in: language),
            place: offer.place,
            who: offer.who.isEmpty ? words("goingOn.meeting.somebody") : offer.who,
            word: chosen.word,
            cancelAction: offer.begins > world.moment ? Link.meetingCancellation(language) : nil
        )
    }

    private func contact(
        of thread: ThreadFile,
        isShown: Bool,
        input: GoingOnInput,
        faults: [FormFault]
    ) -> ContactForm {
        let chosen = ContactWay(rawValue: input.way) ?? thread.report.contact?.way ?? .text
        let leftOn = thread.events.last { if case .contactLeft = $0.event { true } else { false } }
        return ContactForm(
            action: Link.contact(language),
            ways: ContactWay.allCases.map { way in
                Choice(
                    code: way.rawValue,
                    words: words("goingOn.contact.ways.\(way.rawValue)"),
                    isChosen: way == chosen
                )
            },
            contact: Field(value: input.contact, fault: faults.fault(at: "contact", words)),
            when: Field(value: input.when, fault: faults.fault(at: "when", words)),
            left: thread.report.contact.map { contact in
                ContactShown(
                    how: words(
                        "goingOn.contact.leftHow",
                        [
                            "day": leftOn?.day.shortWords(in: language) ?? "",
                            "way": words("goingOn.contact.ways.\(contact.way.rawValue)"),
                        ]
                    ),
                    words: isShown ? contact.words : nil,
                    when: isShown && !contact.when.isEmpty ? contact.when : nil,
                    removalAction: Link.contactRemoval(language)
                )
            }
        )
    }

    /// The centers of the school: a student body cannot investigate anybody.
    private var investigators: String? {
        let schools = world.campus.centers.filter { $0.profile.runBy.kind == .school }
        guard !schools.isEmpty else { return nil }
        let names = schools.map { $0.profile.name(in: language) }.joined(separator: ", ")
        return words("goingOn.formal.bodies", ["names": names])
    }

    func moment(of offer: MeetingOffer) -> String {
        words(
            "goingOn.moment",
            [
                "day": offer.day.headingWords(in: language),
                "time": offer.time.words(in: language),
            ]
        )
    }
}
