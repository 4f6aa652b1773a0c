import Foundation
import Logging
import ServiceLifecycle
import Storage

/// Writes something of no meaning each minute, so that neither the times of the files nor the log of
/// the database tell when somebody came; ends sessions that lay idle, and looks for published words.
package struct Heartbeat: Service {
    private let world: World
    private let pause: Duration

    package init(world: World, pause: Duration = .seconds(60)) {
        (self.world, self.pause) = (world, pause)
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await beat()
                try await Task.sleep(for: pause)
            }
        }
    }

    private func beat() async {
        var generator = SystemRandomNumberGenerator()
        let noise = Data((0..<64).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        do {
            // First what is only read: a full disk is no reason to show old words.
            try await world.campuses.refresh()
            try await world.database.write { try $0.beat(noise) }
            try await Sessions(world: world).sweep()
            try await world.database.settle()
        } catch is CancellationError {
            // The server stops; what was not written has no meaning.
        } catch {
            // A full disk is said where somebody reads it; the next minute tries again.
            world.log.error("heartbeat failed", metadata: ["type": "\(type(of: error))"])
        }
    }
}
