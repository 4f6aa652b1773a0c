import NIOHTTP1

extension HTTPRequestHead {
    /// Whether another request may come on the same connection after this one.
    ///
    /// After an `Upgrade` the decoder reads nothing more, and HTTP/1.0 is not worth the doubt.
    var mayBeFollowed: Bool {
        isKeepAlive && version == .http1_1 && !headers.contains(name: "upgrade")
    }

    /// This request as if its target had been written `/path`, or nothing if it names no one host.
    ///
    /// RFC 9112: a request with two hosts is refused, and a host within the target is the one meant.
    var inOriginForm: HTTPRequestHead? {
        let hosts = headers["host"].count
        guard hosts == 1 || hosts == 0 && version == .http1_0 else { return nil }
        guard !uri.hasPrefix("/"), let scheme = uri.firstRange(of: "://") else { return self }
        let rest = uri[scheme.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var head = self
        head.headers.replaceOrAdd(name: "Host", value: String(rest[..<end]))
        head.uri = rest[end...].hasPrefix("/") ? String(rest[end...]) : "/" + rest[end...]
        return head
    }
}
