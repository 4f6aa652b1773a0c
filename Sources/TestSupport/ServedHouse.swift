package import Foundation
import Hummingbird
import Logging
import NIOCore
import Pages
import ServiceLifecycle
package import Web

/// A house with both faces open on real sockets, for as long as a test needs it.
package struct ServedHouse: Sendable {
    package let house: TestHouse
    package let reporterPort: Int
    package let deskPort: Int

    /// Founds and serves a house, and takes it down when the test is done with it.
    package static func open<Result: Sendable>(
        grad: [Founding.Newcomer] = Household.grad,
        ethics: [Founding.Newcomer] = Household.ethics,
        patience: TimeInterval = 10,
        cleaner: any FileCleaner = SandboxedCleaner(),
        outside: Outside = Outside(),
        _ use: @escaping @Sendable (ServedHouse) async throws -> Result
    ) async throws -> Result {
        await BuildingSite.few.enter()
        defer { BuildingSite.few.leave() }
        let house = try await TestHouse.found(
            grad: grad,
            ethics: ethics,
            patience: patience,
            cleaner: cleaner,
            outside: outside
        )
        return try await serve(house, use)
    }

    /// Serves a house that stands already, and takes it down when the test is done with it.
    package static func serve<Result: Sendable>(
        _ house: TestHouse,
        _ use: @escaping @Sendable (ServedHouse) async throws -> Result
    ) async throws -> Result {
        defer { house.raze() }
        let (ports, said) = AsyncStream<(Face.Kind, Int)>.makeStream()
        let faces = House(world: house.world, files: PublicFolder.ours)
        let services = ServiceGroup(
            services: [
                try faces.reporter(
                    Face(
                        .reporter,
                        origin: house.world.reporterOrigin,
                        host: "127.0.0.1",
                        port: 0,
                        onion: house.world.reporterOnion
                    ),
                    deadlines: .patient,
                    listening: { said.yield((.reporter, $0.localAddress?.port ?? 0)) }
                ),
                try faces.desk(
                    Face(.desk, origin: house.world.deskOrigin, host: "127.0.0.1", port: 0),
                    deadlines: .patient,
                    listening: { said.yield((.desk, $0.localAddress?.port ?? 0)) }
                ),
            ],
            logger: .init(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var open: [Face.Kind: Int] = [:]
            for await (kind, port) in ports {
                open[kind] = port
                if open.count == 2 { break }
            }
            let served = ServedHouse(
                house: house,
                reporterPort: open[.reporter] ?? 0,
                deskPort: open[.desk] ?? 0
            )
            do {
                let result = try await use(served)
                await services.triggerGracefulShutdown()
                return result
            } catch {
                await services.triggerGracefulShutdown()
                throw error
            }
        }
    }

    /// A browser at the reporter's face, as anybody has it.
    package func reporter() -> Browser { Browser(port: reporterPort) }

    /// A browser at the desk, where nobody is signed in.
    package func desk() -> Browser { Browser(port: deskPort) }

    /// A browser in which an officer has just signed in.
    package func signedIn(_ account: String) async throws -> Browser {
        let browser = desk()
        let answer = try await signIn(account, in: browser)
        guard answer.status == .seeOther else { throw NotThere(what: "session of \(account)") }
        return browser
    }

    /// Fills in the door's form as the officer would, and sends it.
    package func signIn(
        _ account: String,
        passphrase: String? = nil,
        once: String? = nil,
        in browser: Browser
    ) async throws -> Answer {
        let door = try await browser.get("/sign-in").form("/sign-in")
        return try await browser.send(
            door.filling("name", account)
                .filling("passphrase", passphrase ?? Household.passphrase(of: account))
                .filling("once", try once ?? house.once(of: account))
        )
    }
}

extension Deadlines {
    /// A thousand tests share two processors: one may connect, and get to its first byte much later.
    fileprivate static var patient: Deadlines {
        var deadlines = Deadlines()
        deadlines.head = .minutes(10)
        deadlines.request = .minutes(10)
        deadlines.idle = .minutes(10)
        deadlines.writeStall = .minutes(10)
        return deadlines
    }
}
