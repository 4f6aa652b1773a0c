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
        let certificate = try certificates()
        let deadlines = OpenFiles.deadlines(faces: only == nil ? 2 : 1, log: world.log)
        if only != .desk {
            locks.append(try home.lock(.reporter))
            services.append(
                try house.reporter(
                    reporterFace,
                    deadlines: deadlines,
                    certificate: certificate.reporter
                )
            )
            services.append(FrontWatch(world: world))
        }
        if only != .reporter {
            locks.append(try home.lock(.desk))
            services.append(
                try house.desk(deskFace, deadlines: deadlines, certificate: certificate.desk)
            )
            services.append(DailyRound(world: world, home: home))
            if let mail = settings.mail {
                services.append(DailyPost(world: world, setting: mail))
            }
        }
        let shown = [certificate.reporter, certificate.desk].compactMap { $0 }
        if !shown.isEmpty {
            services.append(CertificateRenewal(certificates: shown, world: world))
        }
        var running = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: world.log
        )
        // Reports that are on their way are finished; who sends a letter a second is not waited for.
        running.maximumGracefulShutdownDuration = .seconds(20)
        do {
            try await ServiceGroup(configuration: running).run()
        } catch is CancellationError {
            // The twenty seconds were over.
        }
        withExtendedLifetime(locks) {}
        try world.database.close()
    }

    /// Read before anything is locked or opened: a wrong file is a sentence and nothing else.
    private func certificates() throws(CertificateTrouble) -> (
        reporter: Certificate?, desk: Certificate?
    ) {
        (
            try only == .desk ? nil : open(settings.reporterPair),
            try only == .reporter ? nil : open(settings.deskPair)
        )
    }

    private func open(_ pair: CertificatePair?) throws(CertificateTrouble) -> Certificate? {
        guard let pair else { return nil }
        return try Certificate(chain: pair.certificate, key: pair.key, now: world.now())
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
