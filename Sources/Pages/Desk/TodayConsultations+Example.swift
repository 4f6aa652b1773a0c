extension TodayConsultations {
    static func example(_ say: Sample) -> TodayConsultations {
        func row(
            _ due: Due,
            time: String? = nil,
            note: String? = nil,
            writing: String? = nil
        ) -> TodayConsultation {
            TodayConsultation(
                due: due,
                time: time,
                address: "/consultations/1",
                title: say("달래", "Dallae"),
                number: say("2026-상담-0014", "C 2026-0014"),
                note: note,
                writing: writing
            )
        }
        return TodayConsultations(
            meetings: [row(say.due(11, 24), time: "15:20", note: say("갑질·괴롭힘", "Bullying"))],
            unwritten: [row(say.due(11, 19), writing: "/consultations/1/notes")],
            promises: [row(say.due(11, 23), note: say("1가지", "1 open"))],
            drafts: [row(say.due(11, 20), writing: "/consultations/1/drafts/3")],
            opening: "/consultations/opening"
        )
    }
}
