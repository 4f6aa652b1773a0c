/// The consultations in which a report goes on, and the way to begin one.
package struct ReportConsultations: Viewable {
    package var rows: [KinRow]
    /// Where one is opened; only for those in charge of the report who keep counselling logs.
    package var opening: String?

    package init(rows: [KinRow] = [], opening: String? = nil) {
        (self.rows, self.opening) = (rows, opening)
    }
}

extension ReportConsultations {
    static func example(_ say: Sample) -> ReportConsultations {
        ReportConsultations(
            rows: [
                KinRow(number: say("2026-상담-0014", "C 2026-0014"), address: "/consultations/1"),
                KinRow(number: say("2026-상담-0015", "C 2026-0015")),
            ],
            opening: "/consultations/opening?report=1a"
        )
    }
}
