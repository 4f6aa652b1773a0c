extension TaskRow {
    static func examples(_ say: Sample) -> [TaskRow] {
        [
            TaskRow(
                address: "/reports/1d",
                act: say("이어서 온 글에 답하기", "Answer what came since"),
                about: say("연구비·인건비", "Research funds and pay"),
                number: say("2026-접수-0110", "2026-0110"),
                aside: say("조언을 바람, 영어", "wants advice, in Korean"),
                officers: say("심청, 홍길동", "Sim Cheong, Hong Gildong"),
                due: say.due(11, 20)
            ),
            TaskRow(
                address: "/reports/6f",
                act: say("남긴 연락처로 연락하기", "Get in touch as they asked"),
                detail: say(
                    "글쓴이가 연락처를 남겼습니다. 바라는 방법으로 연락하십시오.",
                    "The reporter left a contact. Get in touch the way they asked."
                ),
                about: say("연구비", "Research funds"),
                number: say("2026-접수-0112", "2026-0112"),
                officers: say("심청", "Sim Cheong"),
                due: say.due(11, 25)
            ),
            TaskRow(
                address: "/reports/1a",
                act: say("열어서 읽기", "Open and read"),
                about: say("갑질·괴롭힘, 사적인 심부름", "Bullying, private errands"),
                isUnread: true,
                aside: say("조언을 바람", "wants advice"),
                due: say.due(11, 26)
            ),
            TaskRow(
                address: "/reports/1e",
                act: say("마치기", "Close"),
                about: say("잘 모르겠음", "Not sure"),
                aside: say("글쓴이가 그만둠", "stopped by the reporter")
            ),
        ]
    }
}
