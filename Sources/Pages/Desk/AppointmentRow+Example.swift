extension AppointmentRow {
    static func examples(_ say: Sample) -> [AppointmentRow] {
        let act = say("글쓴이와 만나기", "Meet the reporter")
        return [
            AppointmentRow(
                address: "/reports/4d",
                act: act,
                about: say("근로·휴가", "Work and leave"),
                number: say("2026-접수-0117", "2026-0117"),
                due: say.due(11, 23),
                time: say("오후 2시", "2 pm"),
                place: say("나래관 3층 상담실 2", "Narae Hall, 3rd floor, room 2"),
                who: say("심청", "Sim Cheong"),
                word: say("푸른 우산", "blue umbrella"),
                isClash: true
            ),
            AppointmentRow(
                address: "/reports/5e",
                act: act,
                about: say("갑질·괴롭힘", "Bullying"),
                due: say.due(11, 20),
                time: say("오전 10시 30분", "10:30 am"),
                place: say("도서관 뒤 작은 회의실", "Small room behind the library"),
                word: say("조용한 등대", "quiet lighthouse"),
                isOver: true
            ),
            AppointmentRow(
                address: "/consultations/1",
                act: say("상담하기", "Counsel"),
                about: say("달래", "Dallae"),
                number: say("2026-상담-0014", "C 2026-0014"),
                due: say.due(11, 24),
                time: say("오후 3시 20분", "3:20 pm")
            ),
            AppointmentRow(
                address: "/consultations/2",
                act: say("상담하기", "Counsel"),
                about: say("이름 없음", "No name"),
                due: say.due(11, 25)
            ),
        ]
    }
}
