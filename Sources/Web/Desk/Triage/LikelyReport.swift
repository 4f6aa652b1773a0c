import Casework
import Storage
import Vault

/// A report that an officer has in charge, offered where another may tell of the same.
package struct LikelyReport: Sendable {
    let number: FolderNumber
    let kinds: [String]
    let openedOn: Day

    /// A list to choose from, not to search in; older ones are found by their number.
    private static let most = 20

    /// The open reports beside one, the newest first; none for who is not in charge of it.
    static func all(
        besides file: ReportFile,
        for officer: OfficerKeys,
        in transaction: Transaction,
        on today: Day
    ) throws -> [LikelyReport] {
        let report = file.report
        guard report.assignees.contains(officer.officer), report.closing == nil,
            report.mergedInto == nil, report.gathered.isEmpty
        else { return [] }
        var fresh: [Grant] = []
        return try transaction.reports(
            for: officer.card,
            in: officer.center,
            .inCharge,
            offset: 0,
            limit: most + 1
        )
        .filter { $0.folder.id != file.folder.id }.prefix(most)
        .compactMap { listed in
            // A damaged one is named where it is looked at, and is not offered here.
            guard let number = listed.folder.number,
                let summary = try officer.summary(
                    of: listed.folder,
                    by: listed.grant,
                    file.roster.directory,
                    today,
                    &fresh,
                    as: ReportSummary.self
                )
            else { return nil }
            return LikelyReport(
                number: number,
                kinds: summary.kinds,
                openedOn: listed.folder.openedOn
            )
        }
    }
}
