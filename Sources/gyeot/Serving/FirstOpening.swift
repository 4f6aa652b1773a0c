import Foundation
import Logging
import Pages
import Regulations
import ServiceLifecycle
import Synchronization
import UnixSignals
import Vault
import Web

/// Serves the first opening at the desk's address until a center is there or the process is told to
/// stop.
struct FirstOpening {
    let open: OpenHome
    let settings: Settings

    /// Whether there is a center now.
    func run() async throws -> Bool {
        let lock = try open.home.lock(.desk)
        defer { withExtendedLifetime(lock) {} }
        let (foundings, told) = AsyncStream.makeStream(of: Void.self)
        let hasBegun = Mutex(false)
        let code = PrintedCode.new()
        let log = Logger.gyeot(settings.logLevel)
        let opening = FirstRun(
            database: open.database,
            renderer: try Renderer(),
            template: try Packed.usualCenters(),
            code: code,
            deskOrigin: settings.deskOrigin.text,
            reporterOrigin: settings.reporterOrigin.text,
            now: { Date() },
            log: log,
            picture: { CodePicture.draw($0, on: .page).map { Data($0.utf8) } },
            founded: {
                hasBegun.withLock { $0 = true }
                told.yield()
            }
        )
        let face = Face(
            .desk,
            origin: settings.deskOrigin.text,
            host: settings.deskAddress.host,
            port: settings.deskAddress.port
        )
        Spoken.say(Self.invitation(to: settings.deskOrigin.text, code: code))
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(service: try opening.service(face, files: PublicFolder.ours)),
                    .init(
                        service: Founded(foundings: foundings),
                        successTerminationBehavior: .gracefullyShutdownGroup
                    ),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: log
            )
        )
        try await group.run()
        return hasBegun.withLock { $0 }
    }

    /// What stands where the server was started; the code is for whoever may found the center.
    private static func invitation(to origin: String, code: PrintedCode) -> String {
        """
        아직 센터가 없습니다. 브라우저에서 처음 여십시오. · There is no center yet; open it in a browser.
          desk      \(origin)
          code      \(code.code)
        """
    }

    /// Ends once a center is there, and with it the first opening.
    private struct Founded: Service {
        let foundings: AsyncStream<Void>

        func run() async throws {
            for await _ in foundings.cancelOnGracefulShutdown() { return }
        }
    }
}
