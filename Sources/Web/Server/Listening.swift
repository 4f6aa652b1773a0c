import NIOCore
import ServiceLifecycle

/// A face as a service that says in a sentence why it cannot listen.
struct Listening: Service, CustomStringConvertible {
    let face: Face
    let server: any Service

    /// Where it listens, and not all its routes: services are named in the log.
    var description: String { "\(face.host):\(face.port)" }

    func run() async throws {
        do {
            try await server.run()
        } catch is IOError {
            throw HomeTrouble.cannotListen(address: "\(face.host):\(face.port)")
        }
    }
}
