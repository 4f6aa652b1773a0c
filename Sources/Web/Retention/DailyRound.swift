import Logging
import ServiceLifecycle
import Storage

/// Asks every few minutes whether it is time for the day's look, in the process that serves the desk.
package struct DailyRound: Service {
    private let round: RetentionRound
    private let log: Logger
    private let pause: Duration

    package init(world: World, home: Home, pause: Duration = .seconds(300)) {
        round = RetentionRound(world: world, home: home)
        (log, self.pause) = (world.log, pause)
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown {
            // What a fall left undone outside of the database is made good at the start.
            await attempt { try await round.keepOutside() }
            while !Task.isCancelled {
                await attempt { _ = try await round.take() }
                try await Task.sleep(for: pause)
            }
        }
    }

    private func attempt(_ body: () async throws -> Void) async {
        do {
            try await body()
        } catch is CancellationError {
            // The server stops; the next start takes it up.
        } catch {
            log.error("daily look failed", metadata: ["type": "\(type(of: error))"])
        }
    }
}
