import Casework
import Hummingbird
import Storage
import Vault

extension DeskReportController {
    /// Ends a report and those that are looked at beside it: an entry in each, all of them or none.
    ///
    /// Without it they would stay for good: nobody looks at them any more, and no period would begin.
    func close(
        as kind: Closing,
        because reason: String,
        having seen: Int,
        _ context: OfficerContext,
        _ form: Form
    ) async throws -> Response {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            try await world.database.write { transaction in
                guard let file = try ReportFile.open(id, with: keys, in: transaction, world: world)
                else { throw Missing(keeping: form) }
                var closed = [
                    (
                        file,
                        try file.report.close(
                            as: kind,
                            because: reason,
                            by: keys.officer,
                            having: seen
                        )
                    )
                ]
                for id in Set(file.report.gathered).sorted() {
                    guard
                        let other = try ReportFile.open(
                            id,
                            with: keys,
                            in: transaction,
                            world: world
                        )
                    else { continue }
                    let events = try other.report.closeAlong(
                        as: kind,
                        because: reason,
                        by: keys.officer
                    )
                    if !events.isEmpty { closed.append((other, events)) }
                }
                for (file, events) in closed {
                    var file = file
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        .closed,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: file.folder.id,
                        instant: world.instant
                    )
                }
            }
            return .redirect(to: "\(Link.report(id))?done=\(Link.ReportPart.closure.rawValue)")
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }
}
