/// The consultations in which a report goes on, and the way to begin one.
package struct ReportConsultations: Viewable {
    package var rows: [KinRow]
    /// Where one is opened; only for those in charge of the report who keep counselling logs.
    package var opening: String?

    package init(rows: [KinRow] = [], opening: String? = nil) {
        (self.rows, self.opening) = (rows, opening)
    }
}
