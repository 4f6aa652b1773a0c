import Casework
import Pages

extension DeskView {
    /// The consultations in which a report goes on, and the way to one, for whoever may take it.
    func consultations(_ file: ReportFile, by officer: Officer) -> ReportConsultations? {
        let report = file.report
        let mayOpen =
            officer.may(.counsel) && report.readOn != nil && report.assignees.contains(officer.id)
        guard mayOpen || !report.consultations.isEmpty else { return nil }
        return ReportConsultations(
            rows: report.consultations.map { id in
                let known = file.kin[id]
                return KinRow(
                    number: consultationNumber(known?.number),
                    address: known?.isOpen == true ? Link.consultation(id) : nil
                )
            },
            opening: mayOpen ? Link.opening(from: file.folder.id) : nil
        )
    }
}
