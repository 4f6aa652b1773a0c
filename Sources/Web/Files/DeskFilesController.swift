import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// The files of a report or a consultation at the desk: clean copies for reading, and the originals for a reason.
struct DeskFilesController<Holder: FileHolder> {
    let world: World

    /// Makes a copy of each file that has none.
    func makeCopies(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let id = try folder(of: context)
        let making = CopyMaking<Holder>(
            world: world,
            folder: id,
            keys: context.keys,
            address: context.address
        )
        let end = try await answering(id, context) { try await making.run() }
        return .redirect(to: "\(Holder.address(id))?done=copies&end=\(end.rawValue)")
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
            return try await opened(id, context)
                .page(asking: reference, because: reason, fault, context, in: world)
        }
        let (keys, address, world) = (context.keys, context.address, world)
        return try await answering(id, context) {
            let stored = try await stored(in: id, context) { files in
                files.first { $0.reference == reference }.map { (reference, $0.file) }
            }
            try await stored.verify()
            try await world.database.write { transaction in
                guard
                    var file = try Holder.open(id, with: keys, in: transaction, world: world)
                else { throw HTTPError(.notFound) }
                try file.take(
                    reference,
                    because: reason,
                    by: keys,
                    on: world.today,
                    in: transaction
                )
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
        let field = reference.reasonField
        if reason.allSatisfy(\.isBlank) { return FormFault(field, "deskFiles.reasonMissing") }
        guard reason.utf8.count > Content.longestWords else { return nil }
        return FormFault(field, "report.storyLong", ReportForm.sizes(of: reason))
    }

    /// The copy that an address names, whole, and with a note that it was taken out.
    private func cleaned(of context: OfficerContext) async throws -> StoredFile {
        let id = try folder(of: context)
        guard let entry = context.parameters.get("entry").flatMap({ Int($0) }) else {
            throw HTTPError(.notFound)
        }
        let (keys, address) = (context.keys, context.address)
        return try await answering(id, context) {
            let stored = try await stored(in: id, context) { files in
                files.compactMap(\.copy).first { $0.reference.entry == entry }
                    .map { ($0.reference, $0.file) }
            }
            try await stored.verify()
            try await world.note(.copyOpened, id, by: keys, from: address)
            return stored
        }
    }

    /// A file that is open to this officer now, or 404: not there and not yours.
    private func stored(
        in id: FolderID,
        _ context: OfficerContext,
        _ find: ([ReceivedFile]) -> (FileReference, AttachedFile)?
    ) async throws -> StoredFile {
        let found = find(try await opened(id, context).handled)
        guard let (reference, file) = found else { throw HTTPError(.notFound) }
        return StoredFile(
            database: world.database,
            folder: id,
            reference: reference,
            file: file
        )
    }

    /// Not there and not yours are one answer.
    private func opened(_ id: FolderID, _ context: OfficerContext) async throws -> Holder {
        let (keys, world) = (context.keys, world)
        let file = try await world.database.read { transaction in
            try Holder.open(id, with: keys, in: transaction, world: world)
        }
        guard let file else { throw HTTPError(.notFound) }
        return file
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
        guard let id = context.parameters.get(Holder.parameter).flatMap({ FolderID($0) }) else {
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
