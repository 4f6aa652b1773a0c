package import Casework
import Storage

/// How it stands with a center's retention: going on, or stopped until somebody says that the clock is right.
package enum RetentionState {
    package static func pace(of center: CenterID, in world: World) async throws -> RetentionPace {
        let last = try await world.database.read { try $0.retentionLook(of: center) }
        return RetentionWatch.pace(now: world.instant, last: last)
    }

    /// Goes on after a stop; says whether there was one.
    ///
    /// The next look is at the next four o'clock.
    package static func confirm(
        at center: CenterID,
        by officer: OfficerID?,
        from address: String,
        in world: World
    ) async throws -> Bool {
        let instant = world.instant
        return try await world.database.write { transaction in
            let last = try transaction.retentionLook(of: center)
            guard case .stopped = RetentionWatch.pace(now: instant, last: last) else {
                return false
            }
            try transaction.set(retentionLook: instant, of: center)
            try transaction.note(
                .retentionConfirmed,
                at: center,
                by: officer,
                from: address,
                instant: instant
            )
            return true
        }
    }
}
