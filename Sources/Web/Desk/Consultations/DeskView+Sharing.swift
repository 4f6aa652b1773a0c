import Casework
import Pages

extension DeskView {
    /// Who else reads it; what can be changed about that only those in charge are shown.
    func sharing(_ file: ConsultationFile, _ typed: Form, _ faults: [FormFault]) -> SharingPart {
        let consultation = file.consultation
        let id = file.folder.id
        let isInCharge = isInCharge(file)
        let own = session?.officer.id
        let colleagues = isInCharge ? file.roster.handlers.filter { $0.id != own } : []
        let others = colleagues.filter { !consultation.isInCharge($0.id) }
        return SharingPart(
            shares: consultation.shares(on: world.today).map { share in
                shown(share, file, ending: isInCharge ? Link.consultation(id, .shareEnds) : nil)
            },
            form: others.isEmpty
                ? nil
                : ShareForm(
                    action: Link.consultation(id, .shares),
                    officers: choices(of: others, chosen: typed["officer"]),
                    access: ShareAccess.allCases.map {
                        Choice(
                            code: $0.rawValue,
                            words: access($0),
                            isChosen: $0 == ShareAccess(rawValue: typed["access"]) ?? .read
                        )
                    },
                    until: Field(
                        value: typed["until"],
                        fault: faults.fault(at: "share-until", words)
                    ),
                    earliest: world.today.description,
                    latest: world.today.adding(days: Share.furthestDays).description,
                    fault: faults.fault(at: "share-officer", words)
                ),
            // Also into the hands of who is in charge already: after new keys that is the way in.
            handing: colleagues.isEmpty
                ? nil
                : HandingForm(
                    action: Link.consultation(id, .handings),
                    officers: choices(of: colleagues, chosen: typed["officer"]),
                    words: Field(
                        value: typed["words"],
                        fault: faults.fault(at: "handing-words", words)
                    ),
                    keeps: typed["keeps"] == "1",
                    fault: faults.fault(at: "handing-officer", words)
                ),
            taking: isInCharge
                || !consultation.isWithoutCharge(
                    among: file.roster.officers,
                    opening: file.holders
                )
                ? nil
                : TakingForm(
                    action: Link.consultation(id, .charge),
                    reason: Field(
                        value: typed["reason"],
                        fault: faults.fault(at: "charge-reason", words)
                    )
                )
        )
    }

    /// What came along from other hands, until the new ones have written something.
    func handed(_ file: ConsultationFile) -> HandedShown? {
        guard let waiting = file.consultation.waitingHanding,
            waiting.handing.to == session?.officer.id
        else { return nil }
        let from = file.roster[waiting.handing.from]?.name ?? "–"
        let left = waiting.handing.words
        return HandedShown(
            heading: words("consultation.handedBy", ["name": from]),
            day: day(waiting.on),
            words: left.isEmpty ? words("consultation.handedSilent") : left
        )
    }

    private func shown(_ share: Share, _ file: ConsultationFile, ending: String?) -> ShareShown {
        ShareShown(
            name: file.roster[share.officer]?.name ?? "–",
            words: access(share),
            officer: share.officer.description,
            ending: ending
        )
    }

    private func choices(of officers: [Officer], chosen: String) -> [Choice] {
        officers.map {
            Choice(
                code: $0.id.description,
                words: $0.name,
                isChosen: $0.id.description == chosen
            )
        }
    }

    /// What a share lets somebody do, and until when.
    func access(_ share: Share) -> String {
        share.until.map { last in
            words(
                "consultation.sharedUntil",
                ["access": access(share.access), "day": day(last).words]
            )
        } ?? access(share.access)
    }

    private func access(_ access: ShareAccess) -> String {
        words("consultation.shareAccesses.\(access.rawValue)")
    }
}
