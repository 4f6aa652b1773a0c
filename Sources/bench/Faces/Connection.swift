#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One kept-alive HTTP/1.1 connection to a face on this machine.
///
/// A plain blocking socket: what the client costs is taken from the same cores as the server.
final class Connection {
    private let host: String
    private let descriptor: Int32
    private var waiting: [UInt8] = []
    private var piece = [UInt8](repeating: 0, count: 64 * 1_024)

    /// Opens a connection; `host` is what a browser would have in its address bar, with the port.
    ///
    /// What takes long is waited for so many seconds.
    init(host: String, port: UInt16, patience seconds: Int = 30) throws(Trouble) {
        self.host = host
        #if os(Linux)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw .noConnection }
        // Nothing here may wait for ever.
        var patience = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        guard Loopback.connect(descriptor, port: port) else {
            close(descriptor)
            throw .noConnection
        }
    }

    deinit { close(descriptor) }

    func get(_ path: String, cookie: String? = nil) throws(Trouble) -> Answer {
        try send("GET \(path) HTTP/1.1\r\n\(headers(cookie))\r\n")
    }

    func post(_ path: String, _ form: String, cookie: String? = nil) throws(Trouble) -> Answer {
        try post(path, Array(form.utf8), "application/x-www-form-urlencoded", cookie: cookie)
    }

    /// Sends a body of any kind, such as a form with files.
    func post(
        _ path: String,
        _ body: [UInt8],
        _ type: String,
        cookie: String? = nil
    ) throws(Trouble) -> Answer {
        let head =
            "POST \(path) HTTP/1.1\r\n\(headers(cookie))Content-Type: \(type)\r\n"
            + "Content-Length: \(body.count)\r\n\r\n"
        try write(Array(head.utf8) + body)
        return try receive()
    }

    private func headers(_ cookie: String?) -> String {
        "Host: \(host)\r\nAccept: text/html\r\nAccept-Language: ko\r\n"
            + (cookie.map { "Cookie: \($0)\r\n" } ?? "")
    }

    /// Asks for a page that is sent while it is made, and notes when `mark` has come for the first time.
    func follow(_ path: String, to mark: String, cookie: String?) throws(Trouble) -> Followed {
        let clock = ContinuousClock()
        let begun = clock.now
        try write("GET \(path) HTTP/1.1\r\n\(headers(cookie))\r\n")
        var head: Duration?
        var first: Duration?
        var looked = 0
        while waiting.end(of: "\r\n0\r\n\r\n", from: max(0, waiting.count - 64)) == nil {
            try read()
            head = head ?? (clock.now - begun)
            if first == nil, waiting.end(of: mark, from: looked) != nil {
                first = clock.now - begun
            }
            looked = max(0, waiting.count - mark.utf8.count)
        }
        let page = String(decoding: waiting, as: UTF8.self)
        waiting = []
        guard let head, page.hasPrefix("HTTP/1.1 200") else { throw .answered(0, at: "search") }
        return Followed(page: page, head: head, first: first, whole: clock.now - begun)
    }

    private func send(_ request: String) throws(Trouble) -> Answer {
        try write(request)
        return try receive()
    }

    private func write(_ request: String) throws(Trouble) { try write(Array(request.utf8)) }

    private func write(_ bytes: [UInt8]) throws(Trouble) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Loopback.send(descriptor, $0)
            }
            guard count > 0 else { throw .cutOff }
            sent += count
        }
    }

    private func receive() throws(Trouble) -> Answer {
        var end = endOfHead
        while end == nil {
            try read()
            guard waiting.count < 64 * 1_024 * 1_024 else { throw .unreadable }
            end = endOfHead
        }
        guard let end else { throw .unreadable }
        let head = String(decoding: waiting[..<end], as: UTF8.self)
        guard let length = Answer.header("content-length", in: head).flatMap({ Int($0) }) else {
            throw .unreadable
        }
        let start = end + 4
        while waiting.count < start + length { try read() }
        let body = Array(waiting[start..<start + length])
        waiting.removeFirst(start + length)
        guard let answer = Answer(head: head, body: body) else { throw .unreadable }
        return answer
    }

    private func read() throws(Trouble) {
        let count = piece.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { throw .cutOff }
        waiting += piece[..<count]
    }

    /// Where the head of an answer ends, before its empty line.
    private var endOfHead: Int? { waiting.end(of: "\r\n\r\n").map { $0 - 4 } }
}
