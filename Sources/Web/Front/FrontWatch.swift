import ServiceLifecycle
import Storage

/// Tells the desk what goes on in front: whether a flood is on, and whether the proxy is discreet.
///
/// The desk may be another process, so it goes through the database; and it is written only when it
/// has changed.
package struct FrontWatch: Service {
    private let world: World
    private let pause: Duration

    package init(world: World, pause: Duration = .seconds(10)) {
        (self.world, self.pause) = (world, pause)
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown { try await watch() }
        // Whoever looks at the desk while this face is down is not to read of a flood.
        _ = await tell(FrontRecord(sendsAddresses: world.strangers.isSeen))
    }

    private func watch() async throws {
        var told: FrontRecord?
        while !Task.isCancelled {
            let now = FrontRecord(
                isFlooded: world.flood.isOn,
                sendsAddresses: world.strangers.isSeen
            )
            if now != told, await tell(now) { told = now }
            try await Task.sleep(for: pause)
        }
    }

    private func tell(_ front: FrontRecord) async -> Bool {
        do {
            try await world.database.write { try $0.set(front) }
            return true
        } catch {
            // The heartbeat says so where somebody reads it; this tries again.
            return false
        }
    }
}
