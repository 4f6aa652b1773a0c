import ArgumentParser
import Foundation
import Logging
import Pages
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// Which faces one process serves.
enum ServedFace: String, CaseIterable, ExpressibleByArgument {
    case reporter, desk
}

/// Runs the faces of a world until the process is told to stop; requests in flight are finished.
struct Faces {
    let world: World
    let home: Home
    let settings: Settings
    let only: ServedFace?

    func run() async throws {
        let house = House(world: world, files: PublicFolder.ours)
        var services: [any Service] = [Heartbeat(world: world)]
        var locks: [HomeLock] = []
        if only != .desk {
            locks.append(try home.lock(.reporter))
            services.append(try house.reporter(reporterFace))
        }
        if only != .reporter {
            locks.append(try home.lock(.desk))
            services.append(try house.desk(deskFace))
        }
        let group = ServiceGroup(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: world.log
        )
        try await group.run()
        withExtendedLifetime(locks) {}
        try world.database.close()
    }

    private var reporterFace: Face {
        Face(
            .reporter,
            origin: settings.reporterOrigin.text,
            host: settings.reporterAddress.host,
            port: settings.reporterAddress.port
        )
    }

    private var deskFace: Face {
        Face(
            .desk,
            origin: settings.deskOrigin.text,
            host: settings.deskAddress.host,
            port: settings.deskAddress.port
        )
    }
}
