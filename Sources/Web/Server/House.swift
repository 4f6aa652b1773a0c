package import Foundation
import Hummingbird
package import NIOCore
package import ServiceLifecycle

/// Both faces of a world as services, ready to be run.
package struct House: Sendable {
    private let world: World
    private let files: URL

    /// Takes the folder of styles and scripts.
    package init(world: World, files: URL) {
        (self.world, self.files) = (world, files)
    }

    /// The reporter's face.
    package func reporter(
        _ face: Face,
        deadlines: Deadlines = .standard,
        certificate: Certificate? = nil,
        listening: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) throws -> any Service {
        let server = face.application(
            routes: try world.reporterRoutes(StaticFiles(in: files, for: .reporter)),
            pages: ReporterTroublePages(world: world),
            troubles: world.log,
            deadlines: deadlines,
            certificate: certificate,
            listening: listening
        )
        return Listening(face: face, server: server)
    }

    /// The desk.
    package func desk(
        _ face: Face,
        deadlines: Deadlines = .standard,
        certificate: Certificate? = nil,
        listening: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) throws -> any Service {
        let server = face.application(
            routes: world.deskRoutes(try StaticFiles(in: files, for: .desk)),
            pages: DeskTroublePages(world: world),
            troubles: world.log,
            deadlines: deadlines,
            certificate: certificate,
            listening: listening
        )
        return Listening(face: face, server: server)
    }
}
