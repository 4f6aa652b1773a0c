import Casework
package import Hummingbird
import HummingbirdCore
package import Logging
package import NIOCore

extension Face {
    /// The server of this face: its routes behind its door, listening where the face says.
    ///
    /// `pages` has the words for all that is no page of the house; `troubles` gets the type and the
    /// reference of an unforeseen error and nothing else; `listening` is told of the open channel.
    package func application<Context: RequestContext>(
        routes: FaceRoutes<Context>,
        pages: any TroublePages,
        troubles: Logger,
        deadlines: Deadlines = .standard,
        certificate: Certificate? = nil,
        listening: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) -> Application<FaceDoor<RouterResponder<Context>>>
    where Context.Source == ApplicationRequestContextSource {
        // Hummingbird has no logger to speak through: a request log tells who came and when.
        let silence = Logger(label: "gyeot.face") { _ in SwiftLogNoOpLogHandler() }
        let headers = FaceHeaders(self)
        let crowd = Crowd(room: deadlines.connections)
        return Application(
            responder: FaceDoor(
                face: self,
                inside: routes.responder(),
                pages: pages,
                troubles: troubles
            ),
            server: HTTPServerBuilder { responder in
                FaceChannel(
                    http: HTTP1Channel(responder: responder),
                    headers: headers,
                    deadlines: deadlines,
                    crowd: crowd,
                    certificate: certificate
                )
            },
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                backlog: Limits.waiting,
                availableConnectionsDelegate: MaximumAvailableConnections(
                    deadlines.connections,
                    logger: silence
                )
            ),
            onServerRunning: listening,
            logger: silence
        )
    }
}
