package import Casework

extension PartnersPage {
    package static func example(in language: Language) -> PartnersPage {
        let say = Sample(language)
        return PartnersPage(
            frame: .example(say, back: "/partners", isConsultations: true),
            notice: say("아는 센터로 두었습니다.", "Kept as a center we know."),
            fault: say("소개 파일이 아닙니다.", "This is no introduction."),
            name: say("대학원생인권센터", "Graduate Student Rights Center"),
            fingerprint: "7K3M Q9TD X2VH 4C8W RN5B",
            introduction: "/partners/introduction",
            rows: [
                PartnerRow(
                    address: "/partners/1",
                    name: say("인권·윤리센터", "Rights and Ethics Center"),
                    fingerprint: "H4XW 2MQD 9TRB C7KN V3G8",
                    met: say.day(11, 2),
                    by: say("임꺽정", "Im Kkeokjeong"),
                    isHere: true
                )
            ],
            neighbours: [
                Link(
                    address: "/partners/comparison?center=1",
                    words: say("성평등상담소", "Gender Equality Office")
                )
            ],
            action: "/partners/comparison",
            handovers: "/handovers"
        )
    }

    package static func variants(in language: Language) -> [String: PartnersPage] {
        var empty = example(in: language)
        (empty.notice, empty.fault, empty.rows, empty.isEmpty) = (nil, nil, [], true)
        empty.neighbours = []
        return ["empty": empty]
    }
}

extension ComparisonPage {
    package static func example(in language: Language) -> ComparisonPage {
        let say = Sample(language)
        let fault = say("두 사람이 서로 지문을 읽었는지 확인해야 합니다.", "Confirm that both read them.")
        return ComparisonPage(
            frame: .example(say, back: "/partners", isConsultations: true),
            faults: Faults(
                heading: say("고칠 곳이 하나 있습니다", "One thing to mend"),
                links: [Link(address: "#compared", words: fault)]
            ),
            name: say("인권·윤리센터", "Rights and Ethics Center"),
            otherName: say("Rights and Ethics Center", "인권·윤리센터"),
            fingerprint: "H4XW 2MQD 9TRB C7KN V3G8",
            ourName: say("대학원생인권센터", "Graduate Student Rights Center"),
            ours: "7K3M Q9TD X2VH 4C8W RN5B",
            action: "/partners",
            introduction: "{}",
            fault: fault,
            back: "/partners"
        )
    }
}

extension PartnerPage {
    package static func example(in language: Language) -> PartnerPage {
        let say = Sample(language)
        return PartnerPage(
            frame: .example(say, back: "/partners/1", isConsultations: true),
            name: say("인권·윤리센터", "Rights and Ethics Center"),
            fingerprint: "H4XW 2MQD 9TRB C7KN V3G8",
            facts: [
                Fact(name: say("견준 날", "Compared on"), words: say.day(11, 2).words),
                Fact(name: say("견준 사람", "Compared by"), words: say("임꺽정", "Im Kkeokjeong")),
            ],
            removal: "/partners/1/removal",
            back: "/partners"
        )
    }
}

extension HandoverRow {
    static func example(_ say: Sample, stage: String) -> HandoverRow {
        HandoverRow(
            address: "/handovers/1",
            partner: say("인권·윤리센터", "Rights and Ethics Center"),
            about: say("2026-상담-0014", "C 2026-0014"),
            by: say("심청", "Sim Cheong"),
            day: say.day(11, 20),
            stage: stage
        )
    }
}

extension TodayHandovers {
    static func example(_ say: Sample) -> TodayHandovers {
        TodayHandovers(
            rows: [.example(say, stage: say("승인을 기다림", "waits for approval"))]
        )
    }
}

extension HandoversPage {
    package static func example(in language: Language) -> HandoversPage {
        let say = Sample(language)
        return HandoversPage(
            frame: .example(say, back: "/handovers", isConsultations: true),
            notice: say("봉했습니다.", "Sealed."),
            fault: say("끝까지 오지 않은 파일입니다.", "The file ends before its end."),
            asked: [.example(say, stage: say("승인을 기다림", "waits for approval"))],
            waiting: [.example(say, stage: say("답을 기다림", "waits for an answer"))],
            sent: [.example(say, stage: say("보냄", "sent"))],
            received: [.example(say, stage: say("받음", "accepted"))],
            action: "/received",
            partners: "/partners",
            limit: Limits.bundle >> 20
        )
    }

    package static func variants(in language: Language) -> [String: HandoversPage] {
        let say = Sample(language)
        return [
            "empty": HandoversPage(
                frame: .example(say, back: "/handovers", isConsultations: true),
                action: "/received",
                partners: "/partners",
                limit: Limits.bundle >> 20
            ),
            "older": HandoversPage(
                frame: .example(say, back: "/handovers", isConsultations: true),
                sent: [.example(say, stage: say("보냄", "sent"))],
                newer: "/handovers",
                older: "/handovers?page=3",
                action: "/received",
                partners: "/partners",
                limit: Limits.bundle >> 20
            ),
        ]
    }
}

extension SentHandoverPage {
    package static func example(in language: Language) -> SentHandoverPage {
        let say = Sample(language)
        let fault = say("수령증 파일이 아닙니다.", "This is no receipt.")
        let partner = say("인권·윤리센터", "Rights and Ethics Center")
        return SentHandoverPage(
            frame: .example(say, back: "/handovers/1", isConsultations: true),
            notice: say("승인하고 봉했습니다.", "Approved and sealed."),
            faults: Faults(
                heading: say("고칠 곳이 하나 있습니다", "One thing to mend"),
                links: [Link(address: "#receipt", words: fault)]
            ),
            partner: partner,
            summary: say("\(partner), 보냄", "\(partner), sent"),
            facts: [
                Fact(name: say("센터", "Center"), words: partner),
                Fact(name: say("상담", "Consultation"), words: say("2026-상담-0014", "C 2026-0014")),
                Fact(name: say("근거", "Ground"), words: say("함께 돕는 데 꼭 필요함", "Needed together")),
            ],
            reason: say("공동으로 보호해야 함.", "We protect them together."),
            approval: HandoverApproval(
                action: "/handovers/1/approval",
                returning: "/handovers/1/returns"
            ),
            file: "/handovers/1/file",
            reply: HandoverReplyForm(
                receipts: "/handovers/1/receipts",
                receiptFault: fault,
                action: "/handovers/1/answers",
                answers: [
                    Choice(code: "accepted", words: say("받음", "accepted"), isChosen: true)
                ],
                answerFault: say("고르십시오.", "Choose."),
                reasons: [
                    Choice(code: "other", words: say("다른 까닭", "another reason"), isChosen: true)
                ],
                day: Field(value: "2026-11-20", fault: say("날을 적으십시오.", "Give a day.")),
                latest: "2026-11-23"
            ),
            trail: [
                TrailStep(
                    day: say.day(11, 19),
                    words: say("인계를 청함", "Asked for"),
                    note: say("심청", "Sim Cheong")
                )
            ],
            signatures: [
                SignatureLine(
                    part: say("넘기는 사람", "Handed over by"),
                    name: say("심청", "Sim Cheong")
                ), SignatureLine(part: say("받는 사람", "Taken over by")),
            ],
            back: "/handovers"
        )
    }
}

extension ReceivedBundlePage {
    package static func example(in language: Language) -> ReceivedBundlePage {
        let say = Sample(language)
        let fault = say("맡을 사람을 고르십시오.", "Choose who will be in charge.")
        return ReceivedBundlePage(
            frame: .example(say, back: "/received/1", isConsultations: true),
            notice: say("온전히 왔습니다.", "It came whole."),
            faults: Faults(
                heading: say("고칠 곳이 하나 있습니다", "One thing to mend"),
                links: [Link(address: "#officer", words: fault)]
            ),
            partner: say("인권·윤리센터", "Rights and Ethics Center"),
            lead: say("이 센터가 넘기려는 상담", "wants to hand over a consultation"),
            facts: [
                Fact(name: say("온 날", "Came on"), words: say.day(11, 20).words),
                Fact(name: say("상담일지", "Notes"), words: "2"),
            ],
            letter: say("한 학기 동안 두 번 만났습니다.", "We met twice this term."),
            acceptance: HandoverAcceptance(
                action: "/received/1/acceptance",
                officers: [
                    Choice(code: "1", words: say("심청", "Sim Cheong"), isChosen: true)
                ],
                fault: fault
            ),
            refusal: HandoverDeclining(
                action: "/received/1/refusal",
                reasons: [
                    Choice(code: "other", words: say("다른 까닭", "another reason"), isChosen: true)
                ],
                fault: say("까닭을 고르십시오.", "Choose why.")
            ),
            back: "/handovers"
        )
    }

    package static func variants(in language: Language) -> [String: ReceivedBundlePage] {
        let say = Sample(language)
        var answered = example(in: language)
        (answered.notice, answered.faults, answered.letter) = (nil, nil, nil)
        (answered.acceptance, answered.refusal) = (nil, nil)
        answered.receipt = "/received/1/receipt"
        answered.closed = say("끝까지 오지 않은 파일입니다.", "The file ends before its end.")
        return ["answered": answered]
    }
}
