import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Web

/// A face with a handful of routes, on a real socket, for as long as a test needs it.
enum SmallFace {
    static func serve<Result: Sendable>(
        _ kind: Face.Kind = .reporter,
        origin: String = "http://127.0.0.1:8080",
        onion: String? = nil,
        certificate: Certificate? = nil,
        deadlines: Deadlines = .patient,
        kept: Kept = Kept(),
        troubles: Logger = .silent,
        _ use: @escaping @Sendable (_ port: Int) async throws -> Result
    ) async throws -> Result {
        let (ports, said) = AsyncStream<Int>.makeStream()
        let face = Face(kind, origin: origin, host: "127.0.0.1", port: 0, onion: onion)
        let application = face.application(
            routes: try routes(of: kind, kept),
            pages: PlainPages(),
            troubles: troubles,
            deadlines: deadlines,
            certificate: certificate,
            listening: { said.yield($0.localAddress?.port ?? 0) }
        )
        let services = ServiceGroup(services: [application], logger: .silent)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var port = ports.makeAsyncIterator()
            let result = try await use(await port.next() ?? 0)
            await services.triggerGracefulShutdown()
            return result
        }
    }

    private static func routes(of kind: Face.Kind, _ kept: Kept) throws
        -> FaceRoutes<SmallContext>
    {
        let routes = FaceRoutes(context: SmallContext.self)
        routes.get("/") { _, _ in Response.page("start") }
        routes.post("/words") { request, _ in
            let form = try await request.form()
            await kept.keep(form["story"])
            return Response.page("kept \(form["story"].utf8.count) bytes")
        }
        routes.get("/slow") { _, _ in
            await kept.keep("slow")
            try await Task.sleep(for: .milliseconds(300))
            return Response.page("slowly")
        }
        routes.get("/large") { _, _ in Response.page(String(repeating: "곁", count: 8 << 20)) }
        routes.get("/broken") { _, _ -> Response in throw Broken(words: "홍길동") }
        routes.get("/busy") { _, _ -> Response in throw Busy() }
        routes.inEachLanguage { group in
            group.get("hello") { _, context in Response.page(context.language.rawValue) }
        }
        try StaticFiles(in: publicFolder, for: kind).declare(on: routes)
        return routes
    }

    static let publicFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../public").standardizedFileURL
}

/// What the handlers of the small face were given.
actor Kept {
    private(set) var words: [String] = []

    func keep(_ words: String) {
        self.words.append(words)
    }
}

struct Broken: Error {
    let words: String
}

struct Busy: Error {}

struct SmallContext: SpeakingContext {
    var coreContext: CoreRequestContextStorage
    var language = Language.korean

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}

struct PlainPages: TroublePages {
    func page(for trouble: Trouble, asked request: HTTPRequest) async -> ByteBuffer {
        let reference = trouble.reference.map { " reference \($0)" } ?? ""
        return ByteBuffer(
            string: "trouble \(trouble.status.code) in \(trouble.language)\(reference)"
        )
    }

    func status(of error: any Error) -> HTTPResponse.Status? {
        error is Busy ? .serviceUnavailable : nil
    }
}

extension Response {
    static func page(_ text: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

extension Deadlines {
    /// A busy machine is slow in everything: no test ends because of a deadline that it is not about.
    static var patient: Deadlines {
        var deadlines = Deadlines()
        for deadline in [
            \Deadlines.head, \.request, \.silence, \.idle, \.writeStall, \.lingering,
        ] {
            deadlines[keyPath: deadline] = .minutes(10)
        }
        return deadlines
    }
}
