extension MeetingsToday {
    static func example(_ say: Sample) -> MeetingsToday {
        MeetingsToday(
            rows: [
                MeetingRow(
                    address: "/reports/4d",
                    title: say("근로·휴가", "Work and leave"),
                    number: say("2026-접수-0117", "2026-0117"),
                    due: say.due(11, 23),
                    time: say("오후 2시", "2 pm"),
                    place: say("나래관 3층 상담실 2", "Narae Hall, 3rd floor, room 2"),
                    who: say("심청", "Sim Cheong"),
                    word: say("푸른 우산", "blue umbrella"),
                    isClash: true
                ),
                MeetingRow(
                    address: "/reports/5e",
                    title: say("갑질·괴롭힘", "Bullying"),
                    due: say.due(11, 20),
                    time: say("오전 10시 30분", "10:30 am"),
                    place: say("도서관 뒤 작은 회의실", "Small room behind the library"),
                    word: say("조용한 등대", "quiet lighthouse"),
                    isOver: true
                ),
            ],
            steps: [
                StepRow(
                    address: "/reports/6f",
                    title: say("연구비", "Research funds"),
                    number: say("2026-접수-0112", "2026-0112"),
                    due: say.due(11, 25),
                    step: say(
                        "글쓴이가 연락처를 남겼습니다. 바라는 방법으로 연락하십시오.",
                        "The reporter left a contact. Get in touch the way they asked."
                    )
                )
            ]
        )
    }
}
