package import Foundation
package import ServiceLifecycle

extension FirstRun {
    /// The first opening as a service at the desk's address.
    package func service(_ face: Face, files: URL) throws -> any Service {
        let server = face.application(
            routes: routes(try StaticFiles(in: files, for: .desk)),
            pages: FirstRunTroublePages(run: self),
            troubles: log
        )
        return Listening(face: face, server: server)
    }
}
