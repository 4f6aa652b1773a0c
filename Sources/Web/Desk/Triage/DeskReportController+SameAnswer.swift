import Casework
import Hummingbird
import Storage
import Vault

extension DeskReportController {
    /// One answer to reports of the same matter: an entry in each, all of them or none.
    func answer(
        _ words: String,
        also others: Set<SameAnswer>,
        having seen: Int,
        _ context: OfficerContext,
        _ form: Form
    ) async throws -> Response {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        let answers = [SameAnswer(folder: id, seen: seen)] + others.sorted { $0.folder < $1.folder }
        do {
            try await world.database.write { transaction in
                var first: Report?
                for answer in answers {
                    guard
                        var file = try ReportFile.open(
                            answer.folder,
                            with: keys,
                            in: transaction,
                            world: world
                        ),
                        // Only what the first report is looked at together with.
                        first?.isSeenWith(answer.folder) ?? true
                    else { throw Missing(keeping: form) }
                    if first == nil { first = file.report }
                    let events = try file.report.answer(
                        words,
                        by: keys.officer,
                        having: answer.seen
                    )
                    guard !events.isEmpty else { continue }
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        .answered,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: answer.folder,
                        instant: world.instant
                    )
                }
            }
            return .redirect(to: "\(Link.report(id))?done=\(Link.ReportPart.answers.rawValue)")
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }
}
