import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Browsers that send the head of a request a letter each quarter of a second, and come again when they
/// are sent away.
final class SlowCrowd: Sendable {
    private let isLeaving = Mutex(false)

    init(_ count: Int, port: UInt16) {
        let head = Array(
            "GET /report HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: aaaaaaaaaaaaaaaaaa".utf8
        )
        let thread = Thread { [self] in
            var sockets = (0..<count).map { _ in Self.open(port) }
            var turn = 0
            while !isLeaving.withLock({ $0 }) {
                for place in sockets.indices {
                    let isOpen = head[turn % head.count..<turn % head.count + 1].withUnsafeBytes {
                        Loopback.send(sockets[place], $0) == 1
                    }
                    guard !isOpen || turn % head.count == head.count - 1 else { continue }
                    close(sockets[place])
                    sockets[place] = Self.open(port)
                }
                turn += 1
                usleep(250_000)
            }
            for socket in sockets { close(socket) }
        }
        thread.start()
    }

    func leave() { isLeaving.withLock { $0 = true } }

    private static func open(_ port: UInt16) -> Int32 {
        #if os(Linux)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        _ = Loopback.connect(descriptor, port: port)
        return descriptor
    }
}
