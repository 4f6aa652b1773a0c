import Casework
import Storage
import Vault

/// An hour that stands in two reports: two who may not meet could come at once.
enum SameHour {
    static let key = "deskGoingOn.sameHour"
    /// Nobody has more reports in charge in which times stand open.
    private static let most = 100

    /// The other reports in this officer's charge in which one of these hours stands offered or chosen.
    static func numbers(
        of offers: [MeetingOffer],
        besides own: FolderID,
        for officer: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> [FolderNumber] {
        let hours = Set(offers.map(\.begins))
        return try transaction.reports(
            for: officer.card,
            in: officer.center,
            .inCharge,
            offset: 0,
            limit: most
        )
        .filter { $0.folder.id != own }
        .compactMap { listed in
            do {
                let file = try ReportFile.open(
                    listed.folder.id,
                    with: officer,
                    in: transaction,
                    world: world
                )
                let stand = file?.report.meetings.offers.contains { hours.contains($0.begins) }
                return stand == true ? listed.folder.number : nil
            } catch is Damaged {
                // Named where it is looked at.
                return nil
            }
        }
    }
}
