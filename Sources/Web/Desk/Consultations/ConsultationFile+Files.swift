import Casework
import Hummingbird
import Storage
import Vault

extension ConsultationFile: FileHolder {
    static let parameter = "consultation"

    static func address(_ id: FolderID) -> String { Link.consultation(id) }

    var handled: [ReceivedFile] { consultation.files.map(\.received) }

    mutating func clean(
        _ reference: FileReference,
        as result: CleaningResult,
        with copies: [SpooledFile],
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws -> Bool {
        let events = try consultation.clean(reference, as: result)
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
        let events = try consultation.download(reference, because: reason)
        try record(events, by: officer, on: day, in: transaction)
    }

    func page(
        asking reference: FileReference,
        because reason: String,
        _ fault: FormFault,
        _ context: OfficerContext,
        in world: World
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let kin = try await ConsultationKin.of(self, for: context, in: world)
        let asked = OriginalAsked(reference: reference, reason: reason)
        return world.answer(
            view.page(of: self, kin, asked: asked, faults: [fault]),
            in: view.language,
            status: .unprocessableContent
        )
    }
}
