package import Casework

extension ReportsPage {
    package static func example(in language: Language) -> ReportsPage {
        let say = Sample(language)
        let rows = ReportRow.examples(say)
        return ReportsPage(
            frame: .example(say, back: "/reports", isReports: true),
            summary: say(
                "모두 56건. 새로 온 글은 당번 상담원만, 맡긴 뒤에는 담당만 열 수 있습니다.",
                "56 in all. New ones open only for the officers on duty, "
                    + "assigned ones only for those who have them."
            ),
            stages: stages(say),
            groups: [
                StageGroup(
                    name: say("새로 온 글", "New"),
                    note: say("아직 아무도 읽지 않음", "unread"),
                    first: rows[0],
                    rest: [rows[1]],
                    span: 2
                ),
                StageGroup(
                    name: say("읽은 글", "Read"),
                    first: rows[2],
                    span: 1
                ),
                StageGroup(
                    name: say("답을 주고받는 중", "Answered"),
                    note: say("우리 차례가 위", "our turn first"),
                    first: rows[3],
                    span: 1
                ),
            ],
            paging: Paging(
                position: "5–8 / 56",
                previous: "/reports?page=1",
                next: "/reports?page=3"
            ),
            sifting: "/sifting",
            overview: .overview(say)
        )
    }

    private static func stages(_ say: Sample) -> [Choice] {
        [
            Choice(code: "", words: say("모두", "All"), isChosen: true),
            Choice(code: "new", words: say("새로 온 글", "New")),
            Choice(code: "read", words: say("읽은 글", "Read")),
            Choice(code: "assigned", words: say("맡긴 글", "Assigned")),
            Choice(code: "answered", words: say("답한 글", "Answered")),
            Choice(code: "closed", words: say("마친 글", "Closed")),
            Choice(code: "withdrawn", words: say("그쪽에서 그만둔 글", "Withdrawn")),
        ]
    }

    package static func variants(in language: Language) -> [String: ReportsPage] {
        let say = Sample(language)
        let frame = DeskFrame.example(say, back: "/reports", isReports: true)
        return [
            "empty": ReportsPage(
                frame: frame,
                summary: say("아직 온 글이 없습니다.", "Nothing has come yet."),
                stages: stages(say),
                isEmpty: true,
                reporterAddress: "http://127.0.0.1:8080/"
            ),
            "filtered": ReportsPage(
                frame: frame,
                summary: say("모두 56건.", "56 in all."),
                stages: stages(say),
                isFilteredEmpty: true
            ),
        ]
    }
}
