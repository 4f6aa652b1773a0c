/// Something to look at that stops nobody.
package struct CaseWarning: Hashable, Sendable {
    package let reason: Reason
    package let article: Article?

    init(_ reason: Reason, _ article: Article? = nil) {
        (self.reason, self.article) = (reason, article)
    }

    /// What should be looked at.
    package enum Reason: Hashable, Sendable {
        case writtenLate(CaseEvent.Kind, happened: Day)
        /// A need of a step that only warns.
        case need(Bilingual)
        case voteUnrecorded(Bilingual)
        /// More or fewer members than the committee has seats.
        case otherSize(Bilingual, have: Int, least: Int, most: Int)
        /// More members are out of the case than the vote says.
        case recusedUncounted(known: Int, said: Int)
        /// Somebody decided who does so only where the decider himself is challenged.
        case decidedInstead(of: Bilingual)
        /// Hours are counted, and the hour of their event is not written down.
        case hourUnknown(Bilingual, ends: Day)
        case mannerUnrecorded(String)
        case extendedAfterEnd(Bilingual, ended: Day)
        case longerThanUsual(Bilingual)
        /// A pause whose days a period counts all the same (B-5).
        case pauseCounts(pause: Bilingual, period: Bilingual)
        case reckoning(Bilingual, Reckoning.Step)
        case noEnd(Bilingual, PeriodRefusal)
        /// A regulation that goes first and is not there (Y-128).
        case overlayMissing(Bilingual)
        /// A regulation goes first, and its rules are those that are told here.
        case overlayApplied(Bilingual)
        /// It would go first, and was not in force when the case was received, or another one goes first.
        case overlayNotApplied(Bilingual)
        /// Another wording governs the case than the one that the file has (Y-129).
        case otherWording(governs: Day, file: Day)
        /// The case is older than the wording of the law that was written down.
        case laterLaw(Bilingual, since: Day)
        case noVersion(Day)
        case barsNewReport
        /// What a step would make of all that was done before it.
        case voidsProcedure
        case note(Bilingual)
    }
}

extension CaseWarning {
    /// A short name that stays, for programs.
    package var code: String {
        switch reason {
        case .writtenLate: "written-late"
        case .need: "need"
        case .voteUnrecorded: "vote-unrecorded"
        case .otherSize: "other-size"
        case .recusedUncounted: "recused-uncounted"
        case .decidedInstead: "decided-instead"
        case .hourUnknown: "hour-unknown"
        case .mannerUnrecorded: "manner-unrecorded"
        case .extendedAfterEnd: "extended-after-end"
        case .longerThanUsual: "longer-than-usual"
        case .pauseCounts: "pause-counts"
        case .reckoning: "reckoning"
        case .noEnd: "no-end"
        case .overlayMissing: "overlay-missing"
        case .overlayApplied: "overlay-applied"
        case .overlayNotApplied: "overlay-not-applied"
        case .otherWording: "other-wording"
        case .laterLaw: "later-law"
        case .noVersion: "no-version"
        case .barsNewReport: "bars-new-report"
        case .voidsProcedure: "voids-procedure"
        case .note: "note"
        }
    }

    package var words: Bilingual { words(by: .unknown) }

    /// What it says to a person, by the names that the regulation has for its own things.
    package func words(by names: RuleNames) -> Bilingual {
        switch reason {
        case .writtenLate(let kind, let day):
            Bilingual(
                ko: "늦게 적은 일입니다: \(names.kind(kind).ko), \(day)",
                en: "Written down late: \(names.kind(kind).en) of \(day)."
            )
        case .need(let label), .note(let label): label
        case .voteUnrecorded(let step):
            Bilingual(
                ko: "\(step.ko): 표결의 수가 적혀 있지 않습니다.",
                en: "\(step.en): how it was voted is not recorded."
            )
        case .otherSize(let committee, let have, let least, let most):
            Bilingual(
                ko: "\(committee.ko): 재적위원이 \(have)명이라고 적혔습니다. 규정의 수는 \(least)–\(most)명입니다.",
                en: "\(committee.en): \(have) members are recorded; it has \(least) to \(most)."
            )
        case .recusedUncounted(let known, let said):
            Bilingual(
                ko: "제척, 기피, 회피된 위원이 \(known)명인데 표결에는 \(said)명으로 적혔습니다.",
                en: "\(known) members are recused, and the vote counts \(said)."
            )
        case .decidedInstead(let decider):
            Bilingual(
                ko: "기피를 정하는 사람이 기피된 때에만 다른 이가 정합니다: \(decider.ko)",
                en: "Only where the decider is challenged does another decide: \(decider.en)."
            )
        case .hourUnknown(let period, let day):
            Bilingual(
                ko: "\(period.ko): 시작한 시각이 적혀 있지 않습니다. \(day)의 그 시각에 끝나니 시각(at)을 적어 주십시오.",
                en:
                    "\(period.en): the hour is not written down; it ends on \(day) at that hour. Add it (at)."
            )
        case .mannerUnrecorded(let code):
            Bilingual(
                ko: "알린 방법이 적혀 있지 않습니다: \(names.obligation(code).ko)",
                en: "How it was told is not recorded: \(names.obligation(code).en)."
            )
        case .extendedAfterEnd(let period, let day):
            Bilingual(
                ko: "\(period.ko): \(day)에 끝난 뒤에 연장했습니다.",
                en: "\(period.en): extended after it had ended on \(day)."
            )
        case .longerThanUsual(let period):
            Bilingual(
                ko: "\(period.ko): 정해진 기간보다 깁니다.",
                en: "\(period.en): longer than the regulation has it."
            )
        case .pauseCounts(let pause, let period):
            Bilingual(
                ko: "\(pause.ko) 기간은 \(period.ko)에 포함됩니다.",
                en: "The days of “\(pause.en)” count in “\(period.en)”."
            )
        case .reckoning(let period, let step):
            Bilingual(ko: "\(period.ko): \(step.words.ko)", en: "\(period.en): \(step.words.en)")
        case .noEnd(let period, let refusal):
            Bilingual(
                ko: "\(period.ko): \(refusal.words.ko)",
                en: "\(period.en): \(refusal.words.en)"
            )
        case .overlayMissing(let overlay):
            Bilingual(
                ko: "먼저 적용할 규정이 아직 없습니다: \(overlay.ko)",
                en: "A regulation that goes first is not written down yet: \(overlay.en)."
            )
        case .overlayApplied(let overlay):
            Bilingual(
                ko: "이 사건에는 다른 규정을 먼저 적용했습니다: \(overlay.ko)",
                en: "Another regulation goes first in this case and was applied: \(overlay.en)."
            )
        case .overlayNotApplied(let overlay):
            Bilingual(
                ko: "먼저 적용할 규정이 접수한 날에 시행되지 않았거나 다른 규정이 더 앞섭니다. 견주어 주십시오: \(overlay.ko)",
                en:
                    "Not applied, for it was not in force on the day of receipt or another goes before it; compare: \(overlay.en)."
            )
        case .otherWording(let governs, let file):
            Bilingual(
                ko:
                    "이 사건은 \(governs)부터의 규정에 따르는데, 파일에는 \(file)부터의 규정만 있고 모두 그것으로 셈했습니다. 그때의 규정과 견주십시오.",
                en:
                    "The wording since \(governs) governs this case, and all of this was reckoned by the one since \(file), which is the only one in the file; compare with the earlier one."
            )
        case .laterLaw(let law, let since):
            Bilingual(
                ko: "\(law.ko): \(since)부터의 글로 셈했습니다. 그 전에 접수한 사건이니 그때의 글과 부칙을 견주십시오.",
                en:
                    "\(law.en): counted by the wording since \(since); the case is older, so compare the one before and its transition."
            )
        case .noVersion(let day):
            Bilingual(ko: "\(day)에 시행된 규정이 파일에 없습니다.", en: "No wording in the file held on \(day).")
        case .barsNewReport:
            Bilingual(
                ko: "같은 신고인은 같은 사안을 다시 신고할 수 없습니다.",
                en: "The same reporter cannot report the same matter again."
            )
        case .voidsProcedure:
            Bilingual(
                ko: "앞서 한 절차가 모두 무효가 됩니다.",
                en: "All procedure until then becomes void."
            )
        }
    }
}
