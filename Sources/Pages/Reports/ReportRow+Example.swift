extension ReportRow {
    static func examples(_ say: Sample) -> [ReportRow] {
        [
            ReportRow(
                address: "/reports/1a",
                title: say("갑질·괴롭힘, 사적인 심부름", "Bullying, private errands"),
                isUnread: true,
                aside: say("조언을 바람", "hopes for advice"),
                received: say.day(11, 19),
                due: say.due(11, 24)
            ),
            ReportRow(
                address: "/reports/1b",
                title: say("잘 모르겠음", "Not sure"),
                isUnread: true,
                aside: say("들어주기를 바람", "hopes to be heard"),
                received: say.day(11, 21),
                due: say.due(11, 25)
            ),
            ReportRow(
                address: "/reports/2a",
                title: say("성희롱·성폭력", "Sexual harassment or violence"),
                aside: say("멈추기를 바람", "wants it to stop"),
                number: say("2026-접수-0118", "2026-0118"),
                received: say.day(11, 17),
                officers: say("홍길동", "Hong Gildong"),
                due: say.due(11, 20)
            ),
            ReportRow(
                address: "/reports/3c",
                title: say("폭언·폭행", "Abuse"),
                aside: say("우리 차례, 11월 21일에 이어서 씀", "our turn, written on 21 Nov"),
                number: say("2026-접수-0110", "2026-0110"),
                received: say.day(11, 9),
                officers: say("홍길동, 심청", "Hong Gildong, Sim Cheong"),
                next: say("답하기", "answer")
            ),
        ]
    }
}
