extension EventRefusal {
    /// A short name that stays, for programs.
    package var code: String {
        switch reason {
        case .writtenBeforeItHappened: "written-before-it-happened"
        case .endsBeforeItBegins: "ends-before-it-begins"
        case .duplicate: "duplicate"
        case .outOfOrder: "out-of-order"
        case .unknownCode: "unknown-code"
        case .unknownSubject: "unknown-subject"
        case .missing: "missing"
        case .contradictoryCount: "contradictory-count"
        case .notInRegulation: "not-in-regulation"
        case .notInSuchCase: "not-in-such-case"
        case .notInStage: "not-in-stage"
        case .ended: "ended"
        case .notYet: "not-yet"
        case .wrongPerson: "wrong-person"
        case .unknownGround: "unknown-ground"
        case .groundOfOthers: "ground-of-others"
        case .groundMeans: "ground-means"
        case .notDecided: "not-decided"
        case .alreadyPaused: "already-paused"
        case .notPaused: "not-paused"
        case .alreadySo: "already-so"
        case .notSo: "not-so"
        case .nothingSent: "nothing-sent"
        case .arrivedBeforeSent: "arrived-before-sent"
        case .wrongManner: "wrong-manner"
        case .periodNotBegun: "period-not-begun"
        case .notExtendable: "not-extendable"
        case .extendedOften: "extended-often"
        case .extendedTooLong: "extended-too-long"
        case .wrongUnit: "wrong-unit"
        }
    }

    /// What it says to a person; codes are those of the regulation.
    package var words: Bilingual { words(by: .unknown) }

    /// What it says to a person, by the names that the regulation has for its own things.
    package func words(by names: RuleNames) -> Bilingual {
        switch reason {
        case .writtenBeforeItHappened:
            Bilingual(
                ko: "일어난 날보다 먼저 적을 수 없습니다.",
                en: "It cannot be written down before it happened."
            )
        case .endsBeforeItBegins:
            Bilingual(
                ko: "끝나는 날(until)이 시작한 날보다 앞섭니다.",
                en: "It ends (until) before the day on which it begins."
            )
        case .duplicate:
            Bilingual(
                ko: "똑같은 일이 이미 적혀 있습니다. 다른 일이면 item으로 구별합니다.",
                en: "The same is written down already; tell another one apart by its item."
            )
        case .outOfOrder(let day):
            Bilingual(
                ko: "\(day)의 일보다 앞선 날입니다. 늦게 적는 일이면 적은 날(recorded)을 함께 씁니다.",
                en: "It comes before what happened on \(day); if it is written down late, say when."
            )
        case .unknownCode(let code, let kind, let known):
            Bilingual(
                ko:
                    "\(names.kind(kind).ko)에 없는 부호입니다: “\(code)”. 쓸 수 있는 것: \(known.shown(or: "없음"))",
                en:
                    "“\(code)” is no code of \(names.kind(kind).en); known: \(known.shown(or: "none"))."
            )
        case .unknownSubject(let code):
            Bilingual(ko: "규정에 없는 사람입니다: “\(code)”", en: "The regulation knows no “\(code)”.")
        case .missing(let detail):
            Bilingual(ko: "빠진 것: \(detail.words.ko)", en: "Missing: \(detail.words.en)")
        case .contradictoryCount:
            Bilingual(
                ko: "재적, 출석, 찬성, 반대의 수가 맞지 않습니다.",
                en: "The numbers of the vote contradict each other."
            )
        case .notInRegulation(let kind):
            Bilingual(
                ko: "이 규정에 없는 절차입니다: \(kind.rawValue)",
                en: "This regulation knows no such step: \(kind.rawValue)."
            )
        case .notInSuchCase(let step):
            Bilingual(
                ko: "이런 사건에는 없는 절차입니다: \(names.step(step).ko)",
                en: "No step of such a case: \(names.step(step).en)."
            )
        case .notInStage(let stage, let from):
            Bilingual(
                ko:
                    "지금은 \(stage.ko) 단계입니다. 할 수 있는 단계: \(from.map(\.ko).joined(separator: ", "))",
                en:
                    "The case stands at “\(stage.en)”; possible at \(from.map(\.en).joined(separator: ", "))."
            )
        case .ended(let stage):
            Bilingual(ko: "끝난 사건입니다: \(stage.ko)", en: "The case has ended: \(stage.en).")
        case .notYet(let need): need
        case .wrongPerson(let code):
            Bilingual(
                ko: "그 사람이 할 수 있는 일이 아닙니다: \(names.subject(code).ko)",
                en: "It is not for “\(names.subject(code).en)” to do."
            )
        case .unknownGround(let code, let list):
            Bilingual(
                ko: "목록에 없는 사유입니다: “\(code)” (\(names.groundList(list).ko))",
                en: "“\(code)” is no reason of “\(names.groundList(list).en)”."
            )
        case .groundOfOthers(let ground):
            Bilingual(
                ko: "다른 사람이 정하는 사유입니다: \(ground.ko)",
                en: "Others decide on that reason: \(ground.en)."
            )
        case .groundMeans(let ground, let pattern):
            Bilingual(
                ko: "\(ground.ko): 다른 일로 적습니다: \(names.event(pattern).ko) (\(pattern))",
                en: "\(ground.en): it counts as “\(names.event(pattern).en)”; record \(pattern)."
            )
        case .notDecided(let outcome): outcome.words
        case .alreadyPaused: Bilingual(ko: "이미 멈춘 사건입니다.", en: "It is paused already.")
        case .notPaused: Bilingual(ko: "멈춘 적이 없습니다.", en: "It was not paused.")
        case .alreadySo(let code):
            Bilingual(
                ko: "이미 그렇게 적혀 있습니다: \(names.fact(code).ko)",
                en: "It is so already: \(names.fact(code).en)."
            )
        case .notSo(let code):
            Bilingual(
                ko: "그렇게 적힌 적이 없습니다: \(names.fact(code).ko)",
                en: "It was not so: \(names.fact(code).en)."
            )
        case .nothingSent(let code):
            Bilingual(
                ko: "보낸 적이 없는 통지입니다: \(names.obligation(code).ko)",
                en: "No such notice was sent: \(names.obligation(code).en)."
            )
        case .arrivedBeforeSent(let code):
            Bilingual(
                ko: "보내기 전에 닿을 수 없습니다: \(names.obligation(code).ko)",
                en: "It cannot arrive before it was sent: \(names.obligation(code).en)."
            )
        case .wrongManner(let manner):
            Bilingual(
                ko: "그 방법으로는 알릴 수 없습니다: \(manner.words.ko)",
                en: "It may not be told in that manner: \(manner.words.en)."
            )
        case .periodNotBegun(let code):
            Bilingual(
                ko: "시작하지 않은 기간입니다: \(names.deadline(code).ko)",
                en: "The period has not begun: \(names.deadline(code).en)."
            )
        case .notExtendable(let code):
            Bilingual(
                ko: "연장할 수 없는 기간입니다: \(names.deadline(code).ko)",
                en: "The period cannot be extended: \(names.deadline(code).en)."
            )
        case .extendedOften(let times):
            Bilingual(
                ko: "\(times)회까지 연장할 수 있고, 이미 했습니다.",
                en: "It may be extended \(times) times, and was."
            )
        case .extendedTooLong(let most):
            Bilingual(
                ko: "\(most.words.ko)까지 연장할 수 있습니다.",
                en: "It may be extended by \(most.words.en) at most."
            )
        case .wrongUnit(let usual):
            Bilingual(
                ko: "\(usual.words.ko)의 기간입니다. 날과 시간을 섞어 셀 수 없습니다.",
                en: "It is a period of \(usual.words.en): days and hours do not mix."
            )
        }
    }
}

extension [String] {
    /// The codes in a row, or a word where there is none.
    fileprivate func shown(or nothing: String) -> String {
        isEmpty ? nothing : joined(separator: ", ")
    }
}

extension Step.Detail {
    /// What a person has to add.
    package var words: Bilingual {
        switch self {
        case .code: Bilingual(ko: "사유", en: "a reason of the list")
        case .by: Bilingual(ko: "누가", en: "who did it")
        case .to: Bilingual(ko: "누구에게", en: "to whom")
        case .manner: Bilingual(ko: "방법", en: "in which manner")
        case .item: Bilingual(ko: "구별 기호", en: "which one of its sort")
        case .length: Bilingual(ko: "길이", en: "how long")
        case .until: Bilingual(ko: "언제까지", en: "until when")
        case .count: Bilingual(ko: "출석과 표결의 수", en: "the numbers of the vote")
        case .reason: Bilingual(ko: "까닭", en: "a reason in words")
        }
    }
}

extension VoteOutcome {
    /// What came of it, in a sentence.
    package var words: Bilingual {
        switch self {
        case .passed: Bilingual(ko: "의결되었습니다.", en: "It was carried.")
        case .failed: Bilingual(ko: "찬성이 모자라 부결되었습니다.", en: "Too few were in favour.")
        case .waitsForChair:
            Bilingual(ko: "가부동수입니다. 위원장의 결정이 있어야 합니다.", en: "A tie: the chair has to decide.")
        case .noQuorum(let present, let needed):
            Bilingual(
                ko: "출석 \(present)명, 의사정족수 \(needed)명",
                en: "\(present) present, a quorum of \(needed)"
            )
        case .quorumImpossible(let able, let needed):
            Bilingual(
                ko: "참석할 수 있는 위원 \(able)명, 의사정족수 \(needed)명: 위원을 교체해야 합니다.",
                en: "\(able) may sit, a quorum of \(needed): members have to be replaced."
            )
        case .contradictory:
            Bilingual(
                ko: "재적, 출석, 찬성, 반대의 수가 맞지 않습니다.",
                en: "The numbers of the vote contradict each other."
            )
        }
    }
}
