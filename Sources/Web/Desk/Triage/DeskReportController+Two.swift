import Casework
import Hummingbird
import Storage
import Vault

/// How a second report is named in an act on two.
enum OtherReport: Sendable {
    case numbered(FolderNumber)
    case folder(FolderID)
}

extension DeskReportController {
    typealias Opening = (OtherReport) throws -> ReportFile?

    /// What an act on two reports decides for each; either may be left as it is.
    typealias Two = (here: [ReportEvent], other: ReportFile?, there: [ReportEvent])

    /// Like one act on one report, with a second one in the same transaction.
    func actOnTwo(
        _ part: Link.ReportPart,
        _ audited: AuditAct,
        _ context: OfficerContext,
        _ form: Form,
        deciding decide: @escaping @Sendable (ReportFile, Opening) throws -> Two
    ) async throws -> Response {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            try await world.database.write { transaction in
                let open: Opening = { other in
                    let id: FolderID? =
                        switch other {
                        case .folder(let id): id
                        case .numbered(let number):
                            try transaction.report(numbered: number, in: keys.center)
                        }
                    return try id.flatMap {
                        try ReportFile.open($0, with: keys, in: transaction, world: world)
                    }
                }
                guard let file = try open(.folder(id)) else { throw Missing(keeping: form) }
                let decided = try decide(file, open)
                for (file, events) in [(file, decided.here), (decided.other, decided.there)] {
                    guard var file, !events.isEmpty else { continue }
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        audited,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: file.folder.id,
                        instant: world.instant
                    )
                }
            }
            return .redirect(to: "\(Link.report(id))?done=\(part.rawValue)")
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }
}
