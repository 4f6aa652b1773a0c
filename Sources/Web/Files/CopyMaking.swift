import Casework
import Documents
import Foundation
import Hummingbird
import Storage
import Vault

/// Makes the clean copies of a report's or a consultation's files, each kept as soon as it is made.
///
/// It happens within one request, because only then are the officer's keys open.
struct CopyMaking<Holder: FileHolder> {
    /// A browser and whatever stands before it wait no longer than this for an answer.
    private static var patience: Duration { .seconds(40) }

    let world: World
    let folder: FolderID
    let keys: OfficerKeys
    let address: String

    func run() async throws -> CopiesMade {
        let began = ContinuousClock.now
        var isBroken = false
        for file in try await opened().handled where file.mayBeCleaned {
            guard let form = CleanableForm(file.file.type) else { continue }
            guard began.duration(to: .now) < Self.patience else { return .left }
            do {
                guard try await clean(file, as: form) else { return .missing }
            } catch is SandboxBusy {
                return .busy
            } catch is BrokenFile {
                try await world.note(.fileBroken, folder, by: keys, from: address)
                isBroken = true
            }
        }
        return isBroken ? .broken : .made
    }

    /// Whether there was anything that cleans.
    private func clean(_ received: ReceivedFile, as form: CleanableForm) async throws -> Bool {
        let stored = StoredFile(
            database: world.database,
            folder: folder,
            reference: received.reference,
            file: received.file
        )
        let gathered = try await stored.gather()
        let keeper = CopyKeeper(in: try world.database.spool())
        let answer = try await world.cleaner.clean(
            form,
            from: try gathered.reader(),
            to: { try keeper.add($0) }
        )
        let trouble: CleaningTrouble
        switch answer {
        case .missing: return false
        case .cleaned:
            let name = FileName(untrusted: Self.name(of: received.file, as: form))
            let copy = try keeper.finish(name: name)
            // An empty copy is none.
            guard copy.file.size > 0 else {
                trouble = .refused
                break
            }
            try await record(.copy(copy.file), of: received.reference, with: [copy])
            return true
        case .unknown: trouble = .unknown
        case .refused: trouble = .refused
        case .tookTooLong: trouble = .tookTooLong
        case .tooLarge: trouble = .tooLarge
        }
        try await record(.none(trouble), of: received.reference, with: [])
        return true
    }

    private func record(
        _ result: CleaningResult,
        of reference: FileReference,
        with copies: [SpooledFile]
    ) async throws {
        let (world, keys, folder, address) = (world, keys, folder, address)
        try await world.database.write(with: copies) { transaction in
            guard
                var file = try Holder.open(folder, with: keys, in: transaction, world: world)
            else { throw HTTPError(.notFound) }
            // Two who pressed at once: the second copy is thrown away.
            guard
                try file.clean(
                    reference,
                    as: result,
                    with: copies,
                    by: keys,
                    on: world.today,
                    in: transaction
                )
            else { return }
            try transaction.note(
                .copyMade,
                at: keys.center,
                by: keys.officer,
                from: address,
                folder: folder,
                instant: world.instant
            )
        }
    }

    private func opened() async throws -> Holder {
        let (world, keys, folder) = (world, keys, folder)
        let file = try await world.database.read { transaction in
            try Holder.open(folder, with: keys, in: transaction, world: world)
        }
        guard let file else { throw HTTPError(.notFound) }
        return file
    }

    /// `IMG_1.JPG` becomes `IMG_1-copy.jpg`, so that the two are never taken for each other.
    private static func name(of file: AttachedFile, as form: CleanableForm) -> String {
        let stem = file.name.lastIndex(of: ".").map { file.name[..<$0] } ?? file.name[...]
        return "\(stem.prefix(100))-copy.\(form.rawValue)"
    }
}

/// How a press of the button for copies ended, as the page says it.
enum CopiesMade: String, CaseIterable {
    case made
    /// Some are left for another press.
    case left
    case busy, missing
    /// One of the files is not as it came.
    case broken
}
