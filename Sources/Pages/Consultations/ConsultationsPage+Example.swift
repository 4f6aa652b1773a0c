package import Casework

extension ConsultationsPage {
    package static func example(in language: Language) -> ConsultationsPage {
        let say = Sample(language)
        return ConsultationsPage(
            frame: .example(say, back: "/consultations", isConsultations: true),
            summary: say("열린 상담 3건, 모두 57건", "3 open, 57 in all"),
            stages: [
                Choice(code: "open", words: say("열린 상담", "Open"), isChosen: true),
                Choice(code: "closed", words: say("마친 상담", "Ended")),
                Choice(code: "all", words: say("모두", "All")),
            ],
            handovers: "/handovers",
            rows: rows(say),
            paging: Paging(
                position: "1–50 / 57",
                next: "/consultations?stage=all&page=2"
            )
        )
    }

    private static func rows(_ say: Sample) -> [ConsultationRow] {
        [
            ConsultationRow(
                address: "/consultations/1",
                title: say("달래", "Dallae"),
                kind: say("갑질·괴롭힘", "Abuse of power, bullying"),
                number: say("2026-상담-0014", "C 2026-0014"),
                notes: say("2회기", "Notes: 2"),
                lastHeld: say.day(11, 9),
                next: say.due(11, 24),
                time: "15:20",
                promises: say("1가지", "1 open"),
                promiseDue: say.due(11, 23)
            ),
            ConsultationRow(
                address: "/consultations/2",
                title: say("이름 없음", "Without a name"),
                number: say("2026-상담-0013", "C 2026-0013"),
                notes: say("0회기", "Notes: 0")
            ),
            ConsultationRow(
                address: "/consultations/3",
                title: say("두껍아두껍아헌집줄게새집다오", "Toad, toad, take my old house"),
                kind: say("연구비·인건비", "Research money, pay"),
                number: say("2026-상담-0009", "C 2026-0009"),
                mark: say("수기이관", "carried over"),
                notes: say("11회기", "Notes: 11"),
                lastHeld: say.day(10, 26)
            ),
        ]
    }

    package static func variants(in language: Language) -> [String: ConsultationsPage] {
        let say = Sample(language)
        let frame = DeskFrame.example(say, back: "/consultations", isConsultations: true)
        let nothing = say("열린 상담 0건, 모두 0건", "0 open, 0 in all")
        var filtered = example(in: language)
        filtered.notice = say("상담을 마쳤습니다.", "The consultation has ended.")
        return [
            "filtered": filtered,
            "empty": ConsultationsPage(
                frame: frame,
                summary: nothing,
                isEmpty: true,
                overview: .overview(say)
            ),
            "none-here": ConsultationsPage(
                frame: frame,
                summary: say("열린 상담 0건, 모두 4건", "0 open, 4 in all"),
                stages: [Choice(code: "open", words: say("열린 상담", "Open"), isChosen: true)],
                isFilteredEmpty: true
            ),
        ]
    }
}

extension OpeningPage {
    package static func example(in language: Language) -> OpeningPage {
        let say = Sample(language)
        return OpeningPage(
            frame: .example(say, back: "/consultations/opening", isConsultations: true),
            action: "/consultations",
            report: Link(
                address: "/reports/1",
                words: say("2026-접수-0041 갑질·괴롭힘", "No. 2026-0041 Abuse of power, bullying")
            ),
            reportID: "00000000000000000000000000000001",
            consultation: "00000000000000000000000000000002",
            channels: [
                Choice(code: "extension", words: say("내선전화", "Extension phone")),
                Choice(code: "web", words: say("익명 웹", "Anonymous web"), isChosen: true),
            ]
        )
    }

    package static func variants(in language: Language) -> [String: OpeningPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let words = say("이름은 100자까지 적을 수 있습니다.", "A name has up to 100 letters.")
        faulty.name = Field(value: say("달래", "Dallae"), fault: words)
        faulty.faults = Faults(
            heading: say("고칠 칸이 하나 있습니다", "One field needs another look"),
            links: [Link(address: "#name", words: words)]
        )
        faulty.isPseudonym = false
        var bare = example(in: language)
        (bare.report, bare.reportID) = (nil, "")
        return ["faulty": faulty, "from-nothing": bare]
    }
}
