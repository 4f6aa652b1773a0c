import Casework
import Foundation
import Pages
import Vault

extension ReporterView {
    /// The form with what it holds; a new draft each time it is handed out.
    func page(
        of form: ReportForm,
        at fixed: OpenCenter?,
        rosters: [(OpenCenter, Roster)],
        draft: String,
        chosen names: [String] = [],
        notice: String? = nil,
        question: AskedQuestion? = nil,
        faults: [FormFault] = []
    ) -> ReportPage {
        let words = words
        let readable = fixed.map { [$0] } ?? campus.centers
        let isChoosing = fixed == nil && campus.centers.count > 1
        let slug = fixed.flatMap { campus.centers.count > 1 ? $0.profile.slug : nil }
        let named = officers(in: rosters, showCenter: isChoosing, chosen: Set(form.leaveOut))
        return ReportPage(
            frame: frame(tongue: faults.isEmpty ? { Link.report($0, at: slug) } : nil),
            action: Link.sentReport(language, at: slug),
            draft: draft,
            roster: RosterMark(
                naming: rosters.flatMap { $0.1.handlers.map(\.id) },
                server: world.serverKey
            ).field,
            notice: notice,
            question: question,
            faults: faults.summary(words, hasFiles: !names.isEmpty),
            story: Field(value: form.story, fault: faults.fault(at: "story", words)),
            kinds: choices(window.kinds, chosen: Set(form.kinds)),
            time: Field(value: form.time, fault: faults.fault(at: "when", words)),
            place: Field(value: form.place, fault: faults.fault(at: "where", words)),
            relations: [
                Choice(
                    code: "",
                    words: words("relation.none"),
                    isChosen: form.relation.isEmpty
                )
            ] + choices(window.relations, chosen: [form.relation]),
            wishes: Wish.allCases.map { wish in
                Choice(
                    code: wish.rawValue,
                    words: words("wish.\(wish.rawValue)"),
                    hint: wish == .investigate ? words("wish.investigateHint") : nil,
                    isChosen: form.wish == wish.rawValue
                )
            },
            centers: isChoosing
                ? ChoiceGroup(
                    choices: centerChoices(chosen: form.center),
                    fault: faults.fault(at: "center", words)
                ) : nil,
            leaveOut: named.isEmpty
                ? nil
                : ChoiceGroup(choices: named, fault: faults.fault(at: "leave-out", words)),
            leaveOutOther: Field(
                value: form.leaveOutOther,
                fault: faults.fault(at: "leave-out-other", words)
            ),
            attaching: attaching(names, faults: faults),
            readers: fixed.map { $0.profile.readers(in: language) }
                ?? words("report.readersChosen"),
            howLong: howLong(at: readable),
            answerDays: readable.map(\.profile.answerWithin).max() ?? 0,
            beyond: words(isOnion ? "report.beyondOnion" : "report.beyondMore"),
            onion: otherOnion,
            operators: operators(of: readable)
        )
    }

    private func choices(_ codes: [Code], chosen: Set<String>) -> [Choice] {
        codes.offered.map {
            Choice(
                code: $0.code,
                words: $0.label(in: language),
                isChosen: chosen.contains($0.code)
            )
        }
    }

    private func centerChoices(chosen: String) -> [Choice] {
        let named = campus.centers.map { center in
            let profile = center.profile
            return Choice(
                code: profile.slug.text,
                words: profile.name(in: language),
                hint: words(
                    "shown.hint",
                    [
                        "runBy": profile.runBy.label(in: language),
                        "readers": profile.readers(in: language),
                    ]
                ),
                mark: profile.runBy.kind.rawValue,
                isChosen: chosen == profile.slug.text
            )
        }
        let first = campus.firstReader?.profile.name(in: language) ?? ""
        let any = Choice(
            code: "any",
            words: words("center.any"),
            hint: words("center.anyHint", ["center": first]),
            isChosen: chosen.isEmpty || chosen == "any"
        )
        return named + [any]
    }

    private func officers(
        in rosters: [(OpenCenter, Roster)],
        showCenter: Bool,
        chosen: Set<String>
    ) -> [Choice] {
        rosters.flatMap { center, roster in
            roster.handlers.map { officer in
                Choice(
                    code: officer.id.description,
                    words: officer.name,
                    aside: showCenter ? center.profile.shortName(in: language) : nil,
                    isChosen: chosen.contains(officer.id.description)
                )
            }
        }
    }
}
