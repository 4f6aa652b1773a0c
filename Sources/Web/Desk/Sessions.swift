package import Casework
import Foundation
import Storage
package import Vault

/// Whether somebody is signed in, asked anew at each request.
package struct Sessions: Sendable {
    /// However busy an officer is, a session ends after ten hours.
    package static let longest = 10 * 60 * 60
    private let world: World

    package init(world: World) { self.world = world }

    /// The officer of a cookie, with the keys open for this request.
    package func find(_ token: SessionToken) async throws -> OpenSession? {
        let world = world
        let instant = world.instant
        let found = try await world.database.read { transaction in
            guard let session = try transaction.session(token.hash), session.ended == nil
            else { return nil as (SessionRecord, Officer?, Bool)? }
            let officer = try transaction.officer(session.officer)
            return (session, officer, try transaction.hasPledged(session.officer))
        }
        // A cookie goes on coming after its session has ended, and nothing is left to end.
        guard let (session, officer, hasPledged) = found else {
            world.counts.forget(token)
            return nil
        }
        guard let officer, officer.standing == .active || officer.standing == .invited,
            let sealed = session.keys, instant - session.seen <= idle(in: session.center),
            instant - session.since <= Self.longest
        else {
            try await end(token, by: nil, from: nil)
            return nil
        }
        if instant - session.seen >= 30 {
            do {
                try await world.database.write { try $0.touch(token.hash, at: instant) }
            } catch StorageError.unavailable {
                // The page that says so, and keeps what was typed, needs to know who asks.
            }
        }
        let keys = try token.open(sealed)
        // A row that names somebody else than its keys was tampered with.
        guard keys.officer == officer.id else { throw VaultError.forged }
        return OpenSession(
            token: token,
            officer: officer,
            keys: keys,
            since: session.since,
            hasPledged: hasPledged
        )
    }

    /// Ends a session; with an officer it was meant, and the audit says so.
    package func end(
        _ token: SessionToken,
        by officer: Officer?,
        from address: String?
    ) async throws {
        let instant = world.instant
        world.counts.forget(token)
        try await world.database.write { transaction in
            try transaction.endSession(token.hash, at: instant)
            if let officer, let address {
                try transaction.note(
                    .signedOut,
                    at: officer.center,
                    by: officer.id,
                    from: address,
                    instant: instant
                )
            }
        }
    }

    /// What became of a form that came after its session had ended.
    enum LateKeeping: Sendable {
        case kept
        /// More than can be sealed; its officer reads this language.
        case tooLong(Language)
        /// So many texts of the session are kept already.
        case tooMany(Language)
        /// Nobody's session, or one that ended long ago.
        case unknown
    }

    /// Keeps a form that came after a session had ended, for the officer it was.
    ///
    /// What was meant for no folder is kept under the center.
    func keepLate(
        _ typed: TypedForm,
        after token: SessionToken,
        from address: String
    ) async throws -> LateKeeping {
        let instant = world.instant
        let language = try await world.database.read { transaction -> Language? in
            guard let session = try transaction.session(token.hash), let ended = session.ended,
                instant - ended <= 24 * 60 * 60
            else { return nil }
            return try transaction.officer(session.officer)?.language ?? .korean
        }
        guard let language else { return .unknown }
        switch world.late.take(typed.text, of: token, at: instant) {
        case .free: break
        case .kept: return .kept
        case .full: return .tooMany(language)
        }
        var outcome = LateKeeping.unknown
        defer {
            switch outcome {
            case .kept: break
            case .tooLong, .tooMany, .unknown: world.late.giveBack(of: token)
            }
        }
        outcome = try await insert(typed, after: token, from: address, in: language)
        return outcome
    }

    private func insert(
        _ typed: TypedForm,
        after token: SessionToken,
        from address: String,
        in language: Language
    ) async throws -> LateKeeping {
        let (world, folder, instant) = (world, typed.folder, world.instant)
        return try await world.database.write { transaction in
            guard let session = try transaction.session(token.hash) else { return .unknown }
            let roster = try world.directories.current(of: session.center, in: transaction)
            guard let card = roster.directory.card(of: session.officer),
                let place = folder ?? FolderID(bytes: session.center.bytes)
            else { return .unknown }
            let late: LateWords
            do {
                late = try LateWords.seal(typed.text, for: place, to: card, of: session.officer)
            } catch VaultError.tooLong {
                return .tooLong(language)
            }
            try transaction.insert(late)
            try transaction.note(
                .lateWordsKept,
                at: session.center,
                by: session.officer,
                from: address,
                folder: folder,
                instant: instant
            )
            return .kept
        }
    }

    /// Ends what lay idle and forgets what ended yesterday.
    package func sweep() async throws {
        let instant = world.instant
        let idle = world.campus.centers.map { self.idle(in: $0.id) }.max() ?? 0
        try await world.database.write {
            try $0.sweepSessions(at: instant, idle: idle, longest: Self.longest)
        }
    }

    private func idle(in center: CenterID) -> Int {
        (world.campus[center]?.profile.idleMinutes ?? CenterProfile.usualIdleMinutes) * 60
    }
}

/// A signed-in officer for the length of one request.
package struct OpenSession: Sendable {
    package let token: SessionToken
    package var officer: Officer
    package let keys: OfficerKeys
    /// Seconds since 1970.
    package let since: Int
    /// Whether the pledge as it reads today was given (F38).
    package let hasPledged: Bool
}
