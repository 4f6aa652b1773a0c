import Testing
import Web

/// Only what is meant for the face is answered by it, and no path means more than it says (B3 34, 52).
struct AddressTests {
    private func status(
        _ target: String,
        host: String,
        method: String = "GET",
        origin: String
    ) async throws -> String {
        let answer = try await SmallFace.serve(origin: origin) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
        return String(answer.dropFirst("HTTP/1.1 ".count).prefix(3))
    }

    @Test(arguments: [
        ("gyeot.gaon.example", "200"), ("GYEOT.gaon.example", "200"),
        ("gyeot.gaon.example:443", "200"), ("localhost", "200"), ("localhost:9", "200"),
        ("127.0.0.1:8080", "200"), ("[::1]:8080", "200"),
        ("gyeot.gaon.example:8443", "421"), ("gyeot.gaon.example.", "421"),
        ("gyeot.gaon.example:443@elsewhere.example", "421"), ("elsewhere.example", "421"),
        ("localhost.elsewhere.example", "421"), ("localhost:80@elsewhere.example", "421"),
        ("127.0.0.1.elsewhere.example", "421"), ("localhost:", "421"), ("", "421"),
    ])
    func `a request for another host is sent back`(host: String, status: String) async throws {
        #expect(
            try await self.status("/", host: host, origin: "https://gyeot.gaon.example") == status
        )
    }

    @Test(arguments: [
        ("http://localhost/hello", "200"), ("http://localhost", "200"),
        ("HTTP://localhost/", "200"),
        ("http://elsewhere.example/", "421"), ("http://localhost@elsewhere.example/", "421"),
        ("/hello", "200"), ("/en/hello", "200"), ("/hello?next=//elsewhere.example", "200"),
        ("//elsewhere.example/hello", "404"), ("//hello", "404"), ("/nowhere", "404"),
        ("/%2e%2e/%2e%2e/etc/passwd", "404"), ("/../../etc/passwd", "404"),
        ("/styles/../../Package.swift", "404"), ("/styles/..%2f..%2fPackage.swift", "404"),
        ("/styles/gyeot.css", "200"), ("/styles/tokens.css", "404"), ("/styles/", "404"),
        ("/styles/gyeot.css%00.html", "404"), ("/%00", "404"), ("/hello%0d%0aX-Evil:%201", "404"),
        ("/hello/x.css", "404"), ("/scripts/desk.js", "404"), ("/robots.txt", "200"), ("*", "404"),
    ])
    func `a path leads where it says or nowhere`(target: String, status: String) async throws {
        #expect(
            try await self.status(
                target,
                host: "localhost",
                method: target == "*" ? "OPTIONS" : "GET",
                origin: "http://localhost:8080"
            ) == status
        )
    }

    @Test(arguments: [
        ("PUT", "/", "GET, HEAD"), ("DELETE", "/words", "POST"), ("GET", "/words", "POST"),
        ("HEAD", "/words", "POST"), ("POST", "/", "GET, HEAD"), ("TRACE", "/", "GET, HEAD"),
        ("OPTIONS", "/", "GET, HEAD"), ("PROPFIND", "/en/hello", "GET, HEAD"),
        ("POST", "/robots.txt", "GET, HEAD"),
    ])
    func `a known path asked in a wrong way says what it allows`(
        method: String,
        path: String,
        allowed: String
    ) async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    """
                    \(method) \(path) HTTP/1.1\r\nHost: localhost\r\nX-Canary: seen\r\n\
                    Connection: close\r\n\r\n
                    """
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        #expect(answer.contains("\r\nAllow: \(allowed)\r\n"))
        #expect(!answer.contains("seen"))
        #expect(answer.contains("trouble 405") == (method != "HEAD"))
    }

    @Test(arguments: [
        ("/nowhere", "trouble 404 in korean"), ("/en/nowhere", "trouble 404 in english"),
        ("/en", "trouble 404 in english"), ("/english", "trouble 404 in korean"),
        ("/hello", "ko"), ("/en/hello", "en"),
    ])
    func `a path has a language, on pages of trouble too`(path: String, page: String) async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasSuffix("\r\n\r\n\(page)"))
    }
}
