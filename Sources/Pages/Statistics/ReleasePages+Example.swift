package import Casework

extension ReleasesPage {
    package static func example(in language: Language) -> ReleasesPage {
        let say = Sample(language)
        return ReleasesPage(
            frame: .example(say, back: "/statistics/releases", isStatistics: true),
            notice: say("공개했습니다.", "It is out."),
            rows: [
                ReleaseListed(
                    address: "/statistics/releases/1",
                    period: say("2026년 1학기", "Spring 2026"),
                    unit: say("상담(회)", "Talks"),
                    total: "104",
                    released: say.day(9, 4),
                    by: say("임꺽정", "Im Kkeokjeong")
                )
            ],
            next: "/statistics/release"
        )
    }

    package static func variants(in language: Language) -> [String: ReleasesPage] {
        let say = Sample(language)
        return [
            "empty": ReleasesPage(
                frame: .example(say, back: "/statistics/releases", isStatistics: true),
                rows: []
            )
        ]
    }
}

extension ReleasePage {
    package static func example(in language: Language) -> ReleasePage {
        let say = Sample(language)
        return ReleasePage(
            frame: .example(say, back: "/statistics/releases/1", isStatistics: true),
            notice: say("공개했습니다.", "It is out."),
            heading: say("2026년 1학기", "Spring 2026"),
            facts: [
                Fact(name: say("모두", "All"), words: "104"),
                Fact(name: say("낸 사람", "By"), words: say("임꺽정", "Im Kkeokjeong")),
            ],
            tables: [.example(say)],
            papers: [
                ReleasePaper(
                    name: "XLSX",
                    links: [
                        Link(
                            address: "/statistics/releases/1/workbook?language=ko",
                            words: "한국어"
                        )
                    ]
                )
            ]
        )
    }
}

extension ReleaseTableShown {
    static func example(_ say: Sample, reasons: [Fact] = []) -> ReleaseTableShown {
        let veil = say("가림", "hidden")
        return ReleaseTableShown(
            id: "released-kind",
            title: say("주된 유형", "Main kind"),
            table: NumberTable(
                corner: say("주된 유형", "Main kind"),
                heads: [say("상담(회)", "Talks")],
                rows: [
                    NumberRow(label: say("갑질·괴롭힘", "Bullying"), counts: [29], veil: veil),
                    NumberRow(label: say("스토킹", "Stalking"), counts: [nil], veil: veil),
                ],
                foot: NumberRow(label: say("모두", "All"), counts: [104], veil: veil)
            ),
            reasons: reasons
        )
    }
}

extension ReleasingPage {
    package static func example(in language: Language) -> ReleasingPage {
        let say = Sample(language)
        let term = Choice(
            code: "term.2026-03-01",
            words: say("2026년 1학기", "Spring 2026"),
            isChosen: true
        )
        let kind = Choice(code: "kind", words: say("주된 유형", "Main kind"), isChosen: true)
        return ReleasingPage(
            frame: .example(say, back: "/statistics/release", isStatistics: true),
            periods: [PeriodBundle(name: say("학기", "Terms"), choices: [term])],
            units: [Choice(code: "notes", words: say("상담(회)", "Talks"), isChosen: true)],
            tables: [kind],
            crosses: [CrossChoice(number: 1, rows: [kind], columns: [kind])],
            unopened: 2,
            preview: ReleasePreview(
                heading: term.words,
                total: say("모두 104", "104 in all"),
                tables: [
                    .example(
                        say,
                        reasons: [
                            Fact(
                                name: say("스토킹", "Stalking"),
                                words: say("3. 문턱보다 작은 수입니다.", "3. It is below the threshold.")
                            )
                        ]
                    )
                ],
                advice: say(
                    "칸 6개 가운데 3개를 가립니다. 기간을 더 길게 잡으면 더 보입니다.",
                    "3 of 6 cells are hidden. A longer period shows more."
                ),
                leftOut: [
                    Fact(
                        name: say("주된 유형 × 국적", "Main kind × Nationality"),
                        words: say("보여 줄 칸이 남지 않습니다.", "Nothing would be left to show.")
                    )
                ],
                asked: [Fact(name: "period", words: "term.2026-03-01")],
                seen: "00ff",
                after: "3"
            )
        )
    }

    package static func variants(in language: Language) -> [String: ReleasingPage] {
        let say = Sample(language)
        let fault = say("거두어들일 수 없다는 것을 확인하십시오.", "Confirm that it cannot be taken back.")
        var unsure = example(in: language)
        unsure.preview?.sureFault = fault
        unsure.faults = Faults(
            heading: say("한 곳을 고치십시오", "One thing to mend"),
            links: [Link(address: "#sure", words: fault)]
        )
        return [
            "unsure": unsure,
            "refused": ReleasingPage(
                frame: .example(say, back: "/statistics/release", isStatistics: true),
                periods: [],
                units: [],
                tables: [],
                crosses: [],
                refusal: say("이미 공개한 기간입니다.", "This period is out already.")
            ),
        ]
    }
}
