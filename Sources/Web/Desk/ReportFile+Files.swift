import Casework
import Hummingbird
import Storage
import Vault

extension ReportFile: FileHolder {
    static let parameter = "report"

    static func address(_ id: FolderID) -> String { Link.report(id) }

    /// Nothing is opened or copied before somebody has read the words it came with.
    var handled: [ReceivedFile] {
        get throws {
            guard report.readOn != nil else { throw FileHandlingRefusal.notRead }
            return report.files
        }
    }

    mutating func clean(
        _ reference: FileReference,
        as result: CleaningResult,
        with copies: [SpooledFile],
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws -> Bool {
        let events = try report.clean(reference, as: result)
        guard !events.isEmpty else { return false }
        try record(events, by: officer, on: day, with: copies, in: transaction)
        return true
    }

    mutating func take(
        _ reference: FileReference,
        because reason: String,
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws {
        let events = try report.download(reference, because: reason)
        try record(events, by: officer, on: day, in: transaction)
    }

    func page(
        asking reference: FileReference,
        because reason: String,
        _ fault: FormFault,
        _ context: OfficerContext,
        in world: World
    ) async throws -> Response {
        var input = DeskInput()
        input.original = OriginalAsked(reference: reference, reason: reason)
        let view = DeskView(world: world, context)
        return world.answer(
            view.page(of: self, by: context.officer, input: input, faults: [fault]),
            in: view.language,
            status: .unprocessableContent
        )
    }
}
