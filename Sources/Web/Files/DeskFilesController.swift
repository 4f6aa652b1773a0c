import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// The files of a report at the desk: clean copies for reading, and the originals for a reason.
struct DeskFilesController {
    let world: World

    /// Makes a copy of each file that has none.
    func makeCopies(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let id = try folder(of: context)
        let making = CopyMaking(
            world: world,
            folder: id,
            keys: context.keys,
            address: context.address
        )
        let end = try await answering(id, context) { try await making.run() }
        return .redirect(to: "\(Link.report(id))?done=copies&end=\(end.rawValue)")
    }

    /// Saves a clean copy.
    func copy(_ request: Request, _ context: OfficerContext) async throws -> Response {
        FileAnswer.download(try await cleaned(of: context))
    }

    /// Shows a clean copy on the page, if it is a picture.
    func picture(_ request: Request, _ context: OfficerContext) async throws -> Response {
        guard let answer = FileAnswer.picture(try await cleaned(of: context)) else {
            throw HTTPError(.notFound)
        }
        return answer
    }

    /// Hands out the original, after the reason for it was written down.
    func original(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let id = try folder(of: context)
        guard let entry = Int(form["entry"]), let number = Int(form["file"]) else {
            throw HTTPError(.notFound)
        }
        let reference = FileReference(entry: entry, file: number)
        let reason = form["reason"]
        if let fault = Self.fault(of: reason, for: reference) {
            return try await again(id, context, reference, reason, fault)
        }
        let (keys, address, world) = (context.keys, context.address, world)
        return try await answering(id, context) {
            let stored = try await stored(in: id, context) { report in
                report[file: reference].map { (reference, $0.file) }
            }
            try await stored.verify()
            try await world.database.write { transaction in
                guard
                    var file = try ReportFile.open(id, with: keys, in: transaction, world: world)
                else { throw HTTPError(.notFound) }
                let events = try file.report.download(reference, because: reason)
                try file.record(events, by: keys, on: world.today, in: transaction)
                try transaction.note(
                    .originalDownloaded,
                    at: keys.center,
                    by: keys.officer,
                    from: address,
                    folder: id,
                    instant: world.instant
                )
            }
            return FileAnswer.download(stored)
        }
    }

    private static func fault(of reason: String, for reference: FileReference) -> FormFault? {
        let field = "reason-\(reference.entry)-\(reference.file)"
        if reason.allSatisfy(\.isBlank) { return FormFault(field, "deskFiles.reasonMissing") }
        guard reason.utf8.count > Content.longestWords else { return nil }
        return FormFault(field, "report.storyLong", ReportForm.sizes(of: reason))
    }

    /// The page again, with the reason that was typed and what is wrong with it.
    private func again(
        _ id: FolderID,
        _ context: OfficerContext,
        _ reference: FileReference,
        _ reason: String,
        _ fault: FormFault
    ) async throws -> Response {
        let (keys, world) = (context.keys, world)
        let file = try await world.database.read { transaction in
            try ReportFile.open(id, with: keys, in: transaction, world: world)
        }
        guard let file else { throw HTTPError(.notFound) }
        var input = DeskInput()
        (input.original, input.originalReason) = (reference, reason)
        let view = DeskView(world: world, context)
        return world.answer(
            view.page(of: file, by: context.officer, input: input, faults: [fault]),
            in: view.language,
            status: .unprocessableContent
        )
    }

    /// The copy that an address names, whole, and with a note that it was taken out.
    private func cleaned(of context: OfficerContext) async throws -> StoredFile {
        let id = try folder(of: context)
        guard let entry = context.parameters.get("entry").flatMap({ Int($0) }) else {
            throw HTTPError(.notFound)
        }
        let (keys, address) = (context.keys, context.address)
        return try await answering(id, context) {
            let stored = try await stored(in: id, context) { report in
                report.files.compactMap(\.copy).first { $0.reference.entry == entry }
                    .map { ($0.reference, $0.file) }
            }
            try await stored.verify()
            try await world.note(.copyOpened, id, by: keys, from: address)
            return stored
        }
    }

    /// A file of a report that is open to this officer now, or 404: not there and not yours.
    private func stored(
        in id: FolderID,
        _ context: OfficerContext,
        _ find: @escaping @Sendable (Report) -> (FileReference, AttachedFile)?
    ) async throws -> StoredFile {
        let (keys, world) = (context.keys, world)
        let found = try await world.database.read { transaction in
            try ReportFile.open(id, with: keys, in: transaction, world: world)
                .flatMap { find($0.report) }
        }
        guard let (reference, file) = found else { throw HTTPError(.notFound) }
        return StoredFile(
            database: world.database,
            folder: id,
            reference: reference,
            file: file
        )
    }

    /// Does it, and says in words of its own what the rules or the file itself stood in the way of.
    private func answering<Value>(
        _ id: FolderID,
        _ context: OfficerContext,
        _ act: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await act()
        } catch is BrokenFile {
            try await world.note(.fileBroken, id, by: context.keys, from: context.address)
            throw Refused("deskFiles.refusal.broken", keeping: nil)
        } catch let refusal as FileHandlingRefusal {
            throw Refused(refusal.key, keeping: nil)
        }
    }

    private func folder(of context: OfficerContext) throws -> FolderID {
        guard let id = context.parameters.get("report").flatMap({ FolderID($0) }) else {
            throw HTTPError(.notFound)
        }
        return id
    }
}

extension World {
    /// Notes an act that writes nothing else.
    func note(
        _ act: AuditAct,
        _ folder: FolderID,
        by keys: OfficerKeys,
        from address: String
    ) async throws {
        let instant = instant
        try await database.write { transaction in
            try transaction.note(
                act,
                at: keys.center,
                by: keys.officer,
                from: address,
                folder: folder,
                instant: instant
            )
        }
    }
}
