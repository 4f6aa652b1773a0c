package import Casework

extension StatisticsPage {
    package static func example(in language: Language) -> StatisticsPage {
        let say = Sample(language)
        return StatisticsPage(
            frame: .example(say, back: "/statistics", isStatistics: true),
            heading: say("2026년 2학기", "Autumn term 2026"),
            first: say.day(9, 1),
            last: say.day(11, 22),
            totals: say("상담 134회, 84건, 내담자 67명.", "134 talks, 84 consultations, 67 persons."),
            filters: .example(say),
            unopened: 2,
            claims: [
                Paragraph(
                    words: say(
                        "가장 많이 늘어난 유형: 갑질·괴롭힘, 29 → 41",
                        "Rose most: Bullying, abuse of power, 29 → 41"
                    )
                )
            ],
            sections: [.bars(say), .stacked(say), .lines(say), .multiples(say)],
            folds: [
                StatisticsFold(
                    heading: say("경로", "Channel"),
                    glance: say("이메일 41", "E-mail 41"),
                    bars: .channels(say)
                )
            ],
            cross: .example(say),
            facts: [
                StatisticsFact(
                    name: say("첫 상담까지, 가운뎃값", "Until the first talk, median"),
                    words: say("2일", "2 days"),
                    before: say("3일", "3 days")
                ),
                StatisticsFact(
                    name: say("한 건의 상담", "Talks a consultation"),
                    words: say("1.6회", "1.6")
                ),
                StatisticsFact(
                    name: say("다시 온 사람", "Came again"),
                    words: say("67명 가운데 12명", "12 of 67"),
                    before: say("58명 가운데 9명", "9 of 58")
                ),
                StatisticsFact(name: say("아직 열린 상담", "Still open"), words: say("31건", "31")),
            ],
            work: NumberTable(
                corner: say("담당자", "Officer"),
                heads: [say("회", "Talks"), say("건", "Consultations"), say("마침", "Ended")],
                rows: [
                    NumberRow(label: say("심청", "Sim Cheong"), counts: [78, 49, 22], veil: ""),
                    NumberRow(label: say("홍길동", "Hong Gildong"), counts: [56, 35, 18], veil: ""),
                ]
            ),
            papers: StatisticsPapers(
                action: "/statistics/papers",
                token: "00112233",
                period: "term.2026-09-01",
                unit: "notes",
                forms: [
                    Choice(code: "xlsx", words: "XLSX", isChosen: true),
                    Choice(code: "csv", words: "CSV"),
                ]
            ),
            releases: "/statistics/releases"
        )
    }

    package static func variants(in language: Language) -> [String: StatisticsPage] {
        let say = Sample(language)
        return [
            "empty": StatisticsPage(
                frame: .example(say, back: "/statistics", isStatistics: true),
                heading: say("2026년 2학기", "Autumn term 2026"),
                first: say.day(9, 1),
                last: say.day(11, 22),
                totals: say("상담 0회, 0건, 내담자 0명.", "0 talks, 0 consultations, 0 persons."),
                filters: .example(say),
                isOwn: true,
                emptyHeading: say("이 기간에는 센 것이 없습니다", "Nothing was counted in this period"),
                emptyWords: say(
                    "상담일지를 쓰고 마치면 그날부터 여기에 세어집니다.",
                    "Once a counselling log is finished, it is counted here from its day on."
                ),
                releases: "/statistics/releases"
            ),
            "faulty": StatisticsPage(
                frame: .example(say, back: "/statistics", isStatistics: true),
                heading: say("2026년 2학기", "Autumn term 2026"),
                first: say.day(9, 1),
                last: say.day(11, 22),
                totals: say("상담 0회, 0건, 내담자 0명.", "0 talks, 0 consultations, 0 persons."),
                filters: StatisticsFilters(
                    periods: StatisticsFilters.example(say).periods,
                    units: StatisticsFilters.example(say).units,
                    from: "2026-11-22",
                    to: "2026-09-01",
                    shown: "days.2026-09-01.2026-11-22",
                    fault: say("마지막 날이 첫날보다 앞섭니다.", "The last day is before the first.")
                ),
                faults: Faults(
                    heading: say("고칠 것이 하나 있습니다", "One thing to mend"),
                    links: [
                        Link(
                            address: "#from",
                            words: say("마지막 날이 첫날보다 앞섭니다.", "The last day is before the first.")
                        )
                    ]
                ),
                cross: StatisticsCross(
                    period: "term.2026-09-01",
                    unit: "notes",
                    rows: [Choice(code: "kind", words: say("주된 유형", "Main kind"))],
                    columns: [Choice(code: "kind", words: say("주된 유형", "Main kind"))],
                    fault: say("서로 다른 두 가지를 고르십시오.", "Choose two different questions.")
                ),
                emptyHeading: say("이 기간에는 센 것이 없습니다", "Nothing was counted in this period"),
                emptyWords: say("다른 기간을 고르십시오.", "Choose another period."),
                releases: "/statistics/releases"
            ),
        ]
    }
}

extension StatisticsFilters {
    static func example(_ say: Sample) -> StatisticsFilters {
        StatisticsFilters(
            periods: [
                PeriodBundle(
                    name: say("학기", "Terms"),
                    choices: [
                        Choice(
                            code: "term.2026-09-01",
                            words: say("2026년 2학기", "Autumn 2026"),
                            isChosen: true
                        ),
                        Choice(code: "term.2026-03-01", words: say("2026년 1학기", "Spring 2026")),
                    ]
                ),
                PeriodBundle(
                    name: say("한 해", "Years"),
                    choices: [Choice(code: "calendar-year.2026-01-01", words: "2026")]
                ),
            ],
            units: [
                Choice(code: "notes", words: say("상담(회)", "Talks"), isChosen: true),
                Choice(code: "consultations", words: say("상담(건)", "Consultations")),
                Choice(code: "persons", words: say("내담자(명)", "Persons")),
            ]
        )
    }
}

extension StatisticsCross {
    static func example(_ say: Sample) -> StatisticsCross {
        let (kind, mode) = (say("주된 유형", "Main kind"), say("방식", "Way of talking"))
        return StatisticsCross(
            period: "term.2026-09-01",
            unit: "notes",
            rows: [Choice(code: "kind", words: kind, isChosen: true)],
            columns: [Choice(code: "mode", words: mode, isChosen: true)],
            title: "\(kind) × \(mode)",
            table: NumberTable(
                corner: kind,
                heads: [say("대면", "In person"), say("전화", "Telephone"), say("모두", "All")],
                rows: [
                    NumberRow(label: say("폭언·폭행", "Abuse"), counts: [14, 5, 19], veil: ""),
                    NumberRow(label: say("근로·휴가", "Work"), counts: [2, 10, 12], veil: ""),
                ]
            )
        )
    }
}

extension BarChart {
    static func channels(_ say: Sample) -> BarChart {
        let rows = [(say("이메일", "E-mail"), 41, 30), (say("카카오톡", "KakaoTalk"), 22, 25)]
        return BarChart(
            id: "chart-channel",
            title: say("가장 많은 것: 이메일, 41", "Most: E-mail, 41"),
            now: say("2026년 2학기", "Autumn 2026"),
            before: say("2026년 1학기", "Spring 2026"),
            bars: rows.map { Bar($0.0, now: $0.1, before: $0.2) },
            table: NumberTable(
                corner: say("경로", "Channel"),
                heads: [say("2026년 2학기", "Autumn 2026"), say("2026년 1학기", "Spring 2026")],
                rows: rows.map { NumberRow(label: $0.0, counts: [$0.1, $0.2], veil: "") }
            ),
            veil: ""
        )
    }
}
