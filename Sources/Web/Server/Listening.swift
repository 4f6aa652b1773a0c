import NIOCore
import ServiceLifecycle

/// A face as a service that says in a sentence why it cannot listen.
struct Listening: Service {
    let face: Face
    let server: any Service

    func run() async throws {
        do {
            try await server.run()
        } catch is IOError {
            throw HomeTrouble.cannotListen(address: "\(face.host):\(face.port)")
        }
    }
}
