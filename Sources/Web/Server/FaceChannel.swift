import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's HTTP/1 connection with ours behind its decoder.
struct FaceChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let http: HTTP1Channel
    let headers: FaceHeaders
    let deadlines: Deadlines
    let crowd: Crowd
    /// Where this server itself speaks TLS.
    let certificate: Certificate?

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        encrypt(channel).flatMap { http.setup(channel: channel, logger: logger) }
            .flatMapThrowing { value in
                let pipeline = channel.pipeline.syncOperations
                let decoder = try pipeline.handler(
                    type: ByteToMessageHandler<HTTPRequestDecoder>.self
                )
                try pipeline.addHandler(
                    FaceConnection(headers: headers, deadlines: deadlines, crowd: crowd),
                    position: .after(decoder)
                )
                return value
            }
    }

    private func encrypt(_ channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            guard let certificate else { return }
            try channel.pipeline.syncOperations.addHandler(certificate.handler())
        }
    }

    func handle(value: Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}
