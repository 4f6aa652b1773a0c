import Casework
import Pages

extension DeskView {
    /// How many days and times can be offered at once.
    static let offerRows = 1...3

    /// Where the form that changes a time stands on the page.
    static func anchor(of meeting: MeetingID) -> String { "change-\(meeting)" }

    /// How the reporter goes on, for those in charge; others learn only that a contact was left.
    func goingOn(
        _ file: ReportFile,
        by officer: Officer,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> DeskGoingOn? {
        let report = file.report
        guard report.readOn != nil, report.closing == nil, !report.isWithdrawn else { return nil }
        guard report.assignees.contains(officer.id) else {
            return report.contact == nil ? nil : DeskGoingOn(contact: DeskContact())
        }
        return DeskGoingOn(
            contact: report.contact.map { contact($0, in: file) },
            meeting: report.meetings.chosen.map { meeting($0, in: file, input, faults) },
            offers: report.meetings.open(at: world.moment).map { offer in
                DeskOffer(
                    when: moment(of: offer),
                    datetime: "\(offer.day)",
                    place: offer.who.isEmpty ? offer.place : "\(offer.place), \(offer.who)",
                    change: change(offer, in: file, input, faults)
                )
            },
            offer: offerForm(in: file, input, faults)
        )
    }

    private func contact(_ contact: ReporterContact, in file: ReportFile) -> DeskContact {
        let when = contact.when.isEmpty ? words("deskGoingOn.contactAnyTime") : contact.when
        return DeskContact(
            facts: [
                Fact(
                    name: words("deskGoingOn.contactWay"),
                    words: words("deskGoingOn.ways.\(contact.way.rawValue)")
                ),
                Fact(name: words("deskGoingOn.contactWords"), words: contact.words),
                Fact(name: words("deskGoingOn.contactWhen"), words: when),
            ],
            action: file.report.nextStep == .contactLeft
                ? Link.report(file.folder.id, .contacts) : nil
        )
    }

    private func meeting(
        _ chosen: ChosenMeeting,
        in file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> DeskMeeting {
        let offer = chosen.offer
        let who = offer.who.isEmpty ? words("deskGoingOn.nobodyNamed") : offer.who
        let isAhead = offer.begins > world.moment
        return DeskMeeting(
            when: moment(of: offer),
            datetime: "\(offer.day)",
            facts: [
                Fact(name: words("deskGoingOn.word"), words: chosen.word),
                Fact(name: words("deskGoingOn.place"), words: offer.place),
                Fact(name: words("deskGoingOn.who"), words: who),
            ],
            change: isAhead ? change(offer, in: file, input, faults) : nil,
            outcome: isAhead ? nil : outcome(offer, in: file, input, faults)
        )
    }

    private func outcome(
        _ offer: MeetingOffer,
        in file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> OutcomeForm {
        OutcomeForm(
            action: Link.report(file.folder.id, .meetingOutcomes),
            meeting: offer.id.description,
            outcomes: MeetingOutcome.allCases.map { outcome in
                Choice(
                    code: outcome.rawValue,
                    words: words("deskGoingOn.outcomes.\(outcome.rawValue)"),
                    hint: words("deskGoingOn.outcomeHints.\(outcome.rawValue)"),
                    isChosen: input.typed["outcome"] == outcome.rawValue
                )
            },
            fault: faults.fault(at: "outcomes", words),
            why: Field(
                value: input.typed["why"],
                fault: faults.fault(at: "outcome-why", words)
            )
        )
    }

    private func change(
        _ offer: MeetingOffer,
        in file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> OfferChange {
        let id = offer.id.description
        let isTyped = input.typed["meeting"] == id
        let typed = { (name: String, standing: String) in
            Field(value: isTyped ? input.typed[name] : standing)
        }
        let anchor = Self.anchor(of: offer.id)
        return OfferChange(
            action: Link.report(file.folder.id, .meetingChanges),
            meeting: id,
            id: anchor,
            day: typed("day", "\(offer.day)"),
            time: typed("time", "\(offer.time)"),
            place: typed("place", offer.place),
            who: typed("who", offer.who),
            why: typed("why", ""),
            fault: faults.fault(at: anchor, words),
            seen: file.folder.lastSequence,
            isChosen: file.report.meetings.chosen?.offer.id == offer.id,
            isTakenBack: isTyped && input.typed["act"] == "take-back",
            isOpen: isTyped,
            asksAgain: faults.contains { $0.field == anchor && $0.key == SameHour.key }
        )
    }

    private func offerForm(
        in file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> OfferForm {
        let isTyped = input.typed.fields.contains { $0.name == "day-1" }
        // The reporter reads it, and may read no other language.
        let reads = file.report.story.details.language
        let place = world.campus[file.folder.center]?.profile.visit.place(in: reads) ?? ""
        return OfferForm(
            action: Link.report(file.folder.id, .meetings),
            rows: Self.offerRows.map { number in
                OfferRow(
                    number: number,
                    name: words("deskGoingOn.row", ["number": String(number)]),
                    day: input.typed["day-\(number)"],
                    time: input.typed["time-\(number)"],
                    fault: faults.fault(at: "day-\(number)", words)
                )
            },
            place: Field(
                value: isTyped ? input.typed["place"] : place,
                fault: faults.fault(at: "meeting-place", words)
            ),
            who: Field(
                value: isTyped ? input.typed["who"] : "",
                fault: faults.fault(at: "meeting-who", words)
            ),
            fault: faults.fault(at: "offer", words),
            isOpen: isTyped,
            asksAgain: faults.contains { $0.field == "offer" && $0.key == SameHour.key }
        )
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
