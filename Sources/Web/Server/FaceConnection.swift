import Casework
import NIOCore
import NIOHTTP1

/// Stands between the browser and the pages on every connection: gives each answer its headers,
/// parse errors included, and closes what takes too long.
///
/// It sits right behind the HTTP decoder, where Hummingbird's middleware cannot reach.
final class FaceConnection: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let headers: FaceHeaders
    private var watch: ConnectionWatch
    private var alarm: (task: Scheduled<Void>, at: NIODeadline)?
    /// For each request whose answer is owed: whether another may follow it.
    private var mayFollow: [Bool] = []
    /// For each of them: whether it was asked by the onion address.
    private var cameByOnion: [Bool] = []
    private var hasParseError = false
    /// After a last request, a refusal or a parse error nothing more is listened to.
    private var isDeaf = false
    private var isLastAnswer = false
    private var hasReadParts = false
    private var isGone = false

    private let crowd: Crowd

    init(headers: FaceHeaders, deadlines: Deadlines, crowd: Crowd) {
        (self.headers, self.crowd) = (headers, crowd)
        watch = ConnectionWatch(deadlines, openedAt: .now())
    }

    func handlerAdded(context: ChannelHandlerContext) {
        crowd.entered()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        crowd.left()
    }

    func channelActive(context: ChannelHandlerContext) {
        setAlarm(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        isGone = true
        alarm?.task.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasReadParts = true
        switch unwrapInboundIn(data) {
        case .head(let head): read(head, context)
        case .body(let bytes): read(bytes, context, data)
        case .end: readEnd(context, data)
        }
    }

    private func read(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard !isDeaf else { return }
        guard let head = head.inOriginForm else {
            return errorCaught(context: context, error: HTTPParserError.invalidHeaderToken)
        }
        watch.headCame(at: .now())
        mayFollow.append(head.mayBeFollowed)
        cameByOnion.append(headers.isOnion(head.headers["host"].first))
        isDeaf = !head.mayBeFollowed
        setAlarm(context)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    private func read(_ bytes: ByteBuffer, _ context: ChannelHandlerContext, _ data: NIOAny) {
        guard watch.bodyCame(bytes.readableBytes, at: .now()) else {
            return context.close(promise: nil)
        }
        guard case .body = watch.reading, !hasParseError else { return }
        context.fireChannelRead(data)
    }

    private func readEnd(_ context: ChannelHandlerContext, _ data: NIOAny) {
        switch watch.reading {
        case .lingering: context.close(promise: nil)
        case .body where !hasParseError:
            watch.requestEnded(at: .now())
            context.fireChannelRead(data)
        case .quiet, .head, .body: break
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if !hasReadParts, watch.reading == .quiet {
            watch.bytesCame(at: .now())
            setAlarm(context)
        }
        hasReadParts = false
        context.fireChannelReadComplete()
        // The pages have stopped asking for more; what we throw away we must ask for ourselves.
        if case .lingering = watch.reading { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !hasParseError, !isLingering else { return }
        hasParseError = error is HTTPParserError
        isDeaf = isDeaf || hasParseError
        context.fireErrorCaught(error)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isLingering, event as? ChannelEvent == .inputClosed {
            return context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    private var isLingering: Bool {
        if case .lingering = watch.reading { true } else { false }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head): write(head, context, promise)
        case .body(let body):
            watch.gave(body.readableBytes)
            context.write(data, promise: promise)
        case .end:
            let taken = promise ?? context.eventLoop.makePromise()
            let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            taken.futureResult.whenComplete { _ in
                let (connection, context) = loopBound.value
                connection.answerTaken(context)
            }
            context.write(data, promise: taken)
        }
    }

    private func write(
        _ head: HTTPResponseHead,
        _ context: ChannelHandlerContext,
        _ promise: EventLoopPromise<Void>?
    ) {
        var head = head
        // Hummingbird answers a parse error itself, with nothing in it.
        let isUnreadable =
            hasParseError && head.status == .badRequest
            && head.headers["content-length"] == ["0"]
        if isUnreadable {
            head.headers.replaceOrAdd(
                name: "Content-Length",
                value: "\(UnreadablePage.body.readableBytes)"
            )
            head.headers.add(name: "Content-Type", value: "text/html; charset=utf-8")
        }
        isLastAnswer = isUnreadable || mayFollow.first != true || isReadingBody
        if isLastAnswer {
            isDeaf = true
            head.headers.replaceOrAdd(name: "Connection", value: "close")
        }
        headers.complete(&head.headers, byOnion: cameByOnion.first == true)
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        if isUnreadable {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(UnreadablePage.body))),
                promise: nil
            )
        }
    }

    /// The answer is written while its request is still coming: the rest will not be read.
    private var isReadingBody: Bool {
        if case .body = watch.reading { mayFollow.count == 1 } else { false }
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        guard watch.owed > 0, let unsent = unsent(context), unsent > 0 else { return }
        watch.unsent(unsent, at: .now())
        setAlarm(context)
    }

    private func unsent(_ context: ChannelHandlerContext) -> Int? {
        try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    }

    private func answerTaken(_ context: ChannelHandlerContext) {
        guard !isGone else { return }
        watch.answerTaken(at: .now())
        if !mayFollow.isEmpty { mayFollow.removeFirst() }
        if !cameByOnion.isEmpty { cameByOnion.removeFirst() }
        guard isLastAnswer else { return setAlarm(context) }
        if watch.reading == .quiet, !hasParseError { return context.close(promise: nil) }
        watch.linger(from: .now())
        setAlarm(context)
        context.close(mode: .output, promise: nil)
        context.read()
    }

    private func setAlarm(_ context: ChannelHandlerContext) {
        // Whoever was let in while there was room is hurried too where there is none any more.
        let (soon, last) = (watch.deadline(isDense: true), watch.deadline())
        let look = max(soon, .now() + .seconds(Int64(Limits.hurriedIdleSeconds)))
        let deadline = crowd.isDense ? soon : min(look, last)
        guard deadline < .distantFuture, deadline < alarm?.at ?? .distantFuture else { return }
        alarm?.task.cancel()
        let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let task = context.eventLoop.scheduleTask(deadline: deadline) {
            let (connection, context) = loopBound.value
            connection.alarmRang(context)
        }
        alarm = (task, deadline)
    }

    private func alarmRang(_ context: ChannelHandlerContext) {
        alarm = nil
        if let unsent = unsent(context) { watch.unsent(unsent, at: .now()) }
        guard watch.deadline(isDense: crowd.isDense) <= .now() else { return setAlarm(context) }
        context.close(promise: nil)
    }
}
