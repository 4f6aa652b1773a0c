import Casework
import Hummingbird
import Storage
import Vault

/// What keeps files beside its words, open to one officer for one transaction: a report, a consultation.
protocol FileHolder: Sendable {
    /// Its name in an address.
    static var parameter: String { get }

    static func open(
        _ id: FolderID,
        with officer: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> Self?

    /// Where its page is, or what of it is done.
    static func address(_ id: FolderID) -> String

    /// Its files, if they may be handled now.
    var handled: [ReceivedFile] { get throws }

    /// Records what came of cleaning a file; says whether it was worth recording.
    mutating func clean(
        _ reference: FileReference,
        as result: CleaningResult,
        with copies: [SpooledFile],
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws -> Bool

    /// Records why an original leaves the house.
    mutating func take(
        _ reference: FileReference,
        because reason: String,
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws

    /// Its page again, with the reason that was typed for an original and what is wrong with it.
    func page(
        asking reference: FileReference,
        because reason: String,
        _ fault: FormFault,
        _ context: OfficerContext,
        in world: World
    ) async throws -> Response
}

/// The original of which file was asked for, and why, as it was typed.
struct OriginalAsked: Sendable {
    let reference: FileReference
    let reason: String
}

extension OriginalAsked: Confidential {}

extension FileReference {
    /// The anchor of the reason for taking the original out, one for each file of a page.
    var reasonField: String { "reason-\(entry)-\(file)" }
}
