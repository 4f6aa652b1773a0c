package import Casework

extension StatisticsPage {
    package static func example(in language: Language) -> StatisticsPage {
        let say = Sample(language)
        return StatisticsPage(
            frame: .example(say, back: "/statistics"),
            heading: say("2026년 2학기", "Autumn term 2026"),
            first: say.day(9, 1),
            last: say.day(11, 22),
            totals: say("상담 134회, 84건, 내담자 67명.", "134 talks, 84 consultations, 67 persons."),
            filters: .example(say),
            unopened: 2,
            sections: [.bars(say), .stacked(say), .lines(say), .multiples(say)],
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
            )
        )
    }

    package static func variants(in language: Language) -> [String: StatisticsPage] {
        let say = Sample(language)
        return [
            "empty": StatisticsPage(
                frame: .example(say, back: "/statistics"),
                heading: say("2026년 2학기", "Autumn term 2026"),
                first: say.day(9, 1),
                last: say.day(11, 22),
                totals: say("상담 0회, 0건, 내담자 0명.", "0 talks, 0 consultations, 0 persons."),
                filters: .example(say)
            )
        ]
    }
}

extension StatisticsFilters {
    static func example(_ say: Sample) -> StatisticsFilters {
        StatisticsFilters(
            periods: [
                Choice(code: "term", words: say("학기", "Term"), isChosen: true),
                Choice(code: "academic-year", words: say("학년도", "Academic year")),
                Choice(code: "calendar-year", words: say("한 해", "Calendar year")),
            ],
            days: [
                Choice(code: "2026-09-01", words: say("2026년 2학기", "Autumn 2026"), isChosen: true),
                Choice(code: "2026-03-01", words: say("2026년 1학기", "Spring 2026")),
            ],
            units: [
                Choice(code: "notes", words: say("상담(회)", "Talks"), isChosen: true),
                Choice(code: "consultations", words: say("상담(건)", "Consultations")),
                Choice(code: "persons", words: say("내담자(명)", "Persons")),
            ]
        )
    }
}
