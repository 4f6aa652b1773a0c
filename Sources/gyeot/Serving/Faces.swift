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
        var certificates: [Certificate] = []
        let deadlines = OpenFiles.deadlines(faces: only == nil ? 2 : 1, log: world.log)
        if only != .desk {
            locks.append(try home.lock(.reporter))
            let certificate = try settings.reporterPair.map(open)
            services.append(
                try house.reporter(
                    reporterFace,
                    deadlines: deadlines,
                    certificate: certificate
                )
            )
            services.append(FrontWatch(world: world))
            if let certificate { certificates.append(certificate) }
        }
        if only != .reporter {
            locks.append(try home.lock(.desk))
            let certificate = try settings.deskPair.map(open)
            services.append(
                try house.desk(deskFace, deadlines: deadlines, certificate: certificate)
            )
            if let certificate { certificates.append(certificate) }
            services.append(DailyRound(world: world, home: home))
            if let mail = settings.mail {
                services.append(DailyPost(world: world, setting: mail))
            }
        }
        if !certificates.isEmpty {
            services.append(CertificateRenewal(certificates: certificates, world: world))
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

    private func open(_ pair: CertificatePair) throws(CertificateTrouble) -> Certificate {
        try Certificate(chain: pair.certificate, key: pair.key, now: world.now())
    }

    private var reporterFace: Face {
        Face(
            .reporter,
            origin: settings.reporterOrigin.text,
            host: settings.reporterAddress.host,
            port: settings.reporterAddress.port,
            onion: settings.onion?.text
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
