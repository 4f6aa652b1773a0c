package import Casework

extension RetentionPage {
    package static func example(in language: Language) -> RetentionPage {
        let say = Sample(language)
        return RetentionPage(
            frame: .example(say, back: "/retention"),
            period: ReportPeriod(months: 36, start: .closing).words(in: language),
            stop: RetentionStopShown(
                words: say(
                    "마지막으로 살펴본 지 이틀이 넘었습니다. 서버가 꺼져 있었거나 시계가 앞으로 갔습니다.",
                    "More than two days have passed since the last look: the server stood still, or its "
                        + "clock went ahead."
                ),
                last: say.day(11, 3),
                now: say.day(11, 23),
                action: "/retention/confirmation"
            ),
            going: 1,
            coming: 3,
            hidden: 1,
            rows: [
                ExpiringRow(
                    address: "/reports/1a",
                    number: say("2023-접수-0031", "2023-0031"),
                    due: say.due(11, 22)
                ),
                ExpiringRow(
                    address: "/reports/1b",
                    number: say("2023-접수-0034", "2023-0034"),
                    due: say.due(12, 1)
                ),
            ],
            deletion: .example(say)
        )
    }

    package static func variants(in language: Language) -> [String: RetentionPage] {
        let say = Sample(language)
        return [
            "byHand": RetentionPage(
                frame: .example(say, back: "/retention"),
                deletion: .example(say, isByHand: true)
            ),
            "calm": RetentionPage(
                frame: .example(say, back: "/retention"),
                period: ReportPeriod(months: 36, start: .nextJanuary).words(in: language),
                notice: say("시계가 맞다고 적었습니다.", "Noted: the clock is right.")
            ),
        ]
    }
}

extension ReportRow {
    static func expiringExample(_ say: Sample) -> ReportRow {
        ReportRow(
            address: "/reports/1b",
            title: say("차별", "Discrimination"),
            isUnread: false,
            number: say("2023-접수-0034", "2023-0034"),
            received: DayWords(Day(ordinal: 738_849), in: say.language),
            officers: say("심청", "Sim Cheong"),
            due: say.due(12, 1)
        )
    }
}
