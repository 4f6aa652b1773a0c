import NIOCore
import NIOPosix

/// One connection as a browser, a tool or an attacker has it: bytes out, bytes in.
final class Wire {
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let channel: any Channel
    private(set) var received = ""

    private init(
        _ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>,
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.channel = channel.channel
        self.inbound = inbound.makeAsyncIterator()
        self.outbound = outbound
    }

    static func open<Result: Sendable>(
        to port: Int,
        receiveBuffer: Int? = nil,
        _ use: @Sendable (Wire) async throws -> Result
    ) async throws -> Result {
        var bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
        if let receiveBuffer {
            bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: receiveBuffer)
        }
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)
                )
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await use(Wire(channel, inbound, outbound))
        }
    }

    func send(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    func send(_ bytes: [UInt8]) async throws {
        try await outbound.write(ByteBuffer(bytes: bytes))
    }

    func finishSending() {
        outbound.finish()
    }

    func hangUp() async throws {
        try await channel.close()
    }

    /// Everything until the server closes, in whatever manner.
    func readAll() async -> String {
        while let bytes = try? await inbound.next(isolation: #isolation) {
            received += String(buffer: bytes)
        }
        return received
    }

    /// One piece of what came, or nothing once the server has closed.
    func readPiece() async -> Int? {
        let bytes = try? await inbound.next(isolation: #isolation)
        return bytes?.readableBytes
    }

    /// What came up to and with these words, or until the server closed.
    func read(until words: String) async -> String {
        while !received.contains(words), let bytes = try? await inbound.next(isolation: #isolation)
        {
            received += String(buffer: bytes)
        }
        defer { received = "" }
        return received
    }
}
