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
        case mannerUnrecorded(String)
        case extendedAfterEnd(Bilingual, ended: Day)
        case longerThanUsual(Bilingual)
        /// A pause whose days a period counts all the same (B-5).
        case pauseCounts(pause: Bilingual, period: Bilingual)
        case reckoning(Bilingual, Reckoning.Step)
        case noEnd(Bilingual, PeriodRefusal)
        /// A regulation that goes first and is not there (Y-128).
        case overlayMissing(Bilingual)
        case noVersion(Day)
        case barsNewReport
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
        case .mannerUnrecorded: "manner-unrecorded"
        case .extendedAfterEnd: "extended-after-end"
        case .longerThanUsual: "longer-than-usual"
        case .pauseCounts: "pause-counts"
        case .reckoning: "reckoning"
        case .noEnd: "no-end"
        case .overlayMissing: "overlay-missing"
        case .noVersion: "no-version"
        case .barsNewReport: "bars-new-report"
        case .note: "note"
        }
    }

    package var words: Bilingual {
        switch reason {
        case .writtenLate(let kind, let day):
            Bilingual(
                ko: "늦게 적은 일입니다: \(kind.rawValue), \(day)",
                en: "Written down late: \(kind.rawValue) of \(day)."
            )
        case .need(let label), .note(let label): label
        case .voteUnrecorded(let step):
            Bilingual(
                ko: "\(step.ko): 표결의 수가 적혀 있지 않습니다.",
                en: "\(step.en): how it was voted is not recorded."
            )
        case .mannerUnrecorded(let code):
            Bilingual(
                ko: "알린 방법이 적혀 있지 않습니다: \(code)",
                en: "How it was told is not recorded: \(code)."
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
        case .noVersion(let day):
            Bilingual(ko: "\(day)에 시행된 규정이 파일에 없습니다.", en: "No wording in the file held on \(day).")
        case .barsNewReport:
            Bilingual(ko: "같은 사안은 다시 신고할 수 없습니다.", en: "The same matter cannot be reported again.")
        }
    }
}
