import Foundation
import Logging
import Synchronization
import Testing
import Web

/// Nobody can learn from a log who came, when, or what they wrote (B3 1).
struct SilenceTests {
    @Test func `an unforeseen error leaves its type and a reference, and no words`() async throws {
        let log = HeardLog()
        let answer = try await SmallFace.serve(troubles: log.logger) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "GET /broken?words=canary HTTP/1.1\r\nHost: localhost\r\nReferer: canary\r\n"
                        + "Connection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
        let reference = try #require(answer.firstMatch(of: /reference ([0-9A-Z]{8})$/)).1
        #expect(log.lines == ["error unforeseen error reference=\(reference) type=Broken"])
        #expect(!answer.contains("홍길동") && !answer.contains("canary"))
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: localhost\r\n", "GET /busy HTTP/1.1\r\nHost: localhost\r\n",
        "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n", "GET / HTTP/1.1\r\nHost: elsewhere\r\n",
        "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n",
        "POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz",
        "no request", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
    ])
    func `nothing is said of a request, at no level`(request: String) async throws {
        let log = HeardLog.ofWholeProcess
        let own = HeardLog()
        _ = try await SmallFace.serve(troubles: own.logger) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    request + "X-Forwarded-For: canary\r\nUser-Agent: canary\r\n"
                        + "Connection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
        #expect(own.lines.isEmpty)
        #expect(log.lines.isEmpty)
    }
}

/// A log that keeps what it hears, at every level.
final class HeardLog: Sendable {
    /// Hears whoever makes a logger without being given one, as a library would.
    static let ofWholeProcess = {
        let log = HeardLog()
        LoggingSystem.bootstrap { _ in Ear(log: log) }
        return log
    }()

    private let heard = Mutex<[String]>([])

    var lines: [String] { heard.withLock { $0 } }

    var logger: Logger { Logger(label: "test") { _ in Ear(log: self) } }

    private struct Ear: LogHandler {
        let log: HeardLog
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let words = all.map { "\($0)=\($1)" }.sorted().joined(separator: " ")
            log.heard.withLock { $0.append("\(event.level) \(event.message) \(words)") }
        }
    }
}
