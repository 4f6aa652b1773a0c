package import Logging
import Synchronization

/// All that the server says to its operator, to look for what it must not say.
package final class TroubleLog: Sendable {
    private let said = Mutex<[String]>([])

    package init() {}

    package var lines: [String] { said.withLock { $0 } }

    package var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(log: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let log: TroubleLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.said.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }
}
