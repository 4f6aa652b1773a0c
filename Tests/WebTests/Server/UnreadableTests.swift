import Foundation
import Testing
import Web

/// Bytes that are no request, or that two machines would read as two, are refused and cut off (B3 42).
struct UnreadableTests {
    @Test(arguments: [
        ("garbage", "hello, is anybody there?\r\n\r\n"),
        ("another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("TLS", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}"),
        ("NUL in the path", "GET /a\u{0}b HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("NUL in a header", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\u{0}b\r\n\r\n"),
        ("lone line feeds", "GET / HTTP/1.1\nHost: localhost\n\n"),
        (
            "two lengths",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na"
        ),
        (
            "two lengths in one",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1, 2\r\n\r\na"
        ),
        ("signed length", "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: +1\r\n\r\na"),
        (
            "length and chunks",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        ),
        (
            "chunks and length",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"
        ),
        (
            "chunked, then something",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"
        ),
        (
            "space before the colon",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n"
        ),
        (
            "folded header",
            "POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"
        ),
        ("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere.example\r\n\r\n"),
        ("no host", "GET / HTTP/1.1\r\n\r\n"),
        (
            "a thousand headers",
            "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "a: b\r\n", count: 1_001)
                + "\r\n"
        ),
        (
            "a long header",
            "GET / HTTP/1.1\r\nHost: localhost\r\na: " + String(repeating: "b", count: 90_000)
                + "\r\n\r\n"
        ),
        (
            "a long path",
            "GET /" + String(repeating: "b", count: 90_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
        ),
        ("unknown version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
    ])
    func `it is answered once, in both languages, and nothing after it is heard`(
        name: String,
        bytes: String
    ) async throws {
        let kept = Kept()
        let answer = try await SmallFace.serve(kept: kept) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(bytes + "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(answer.prefix(200))")
        #expect(answer.contains("\r\nConnection: close\r\n"))
        #expect(answer.contains("X-Frame-Options: DENY"))
        #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2)
        #expect(await kept.words.isEmpty)
    }

    @Test func `a broken body is a broken form, and nothing after it is heard`() async throws {
        let kept = Kept()
        let answer = try await SmallFace.serve(kept: kept) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    """
                    POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\n\r\n\
                    7\r\nstory=a\r\nnonsense\r\n\r\nGET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n
                    """
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        #expect(answer.contains("trouble 400 in korean"))
        #expect(!answer.contains("200 OK"))
        #expect(await kept.words.isEmpty)
    }

    @Test func `the page says so in Korean and in English`() async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send("?\r\n\r\n")
                return await wire.readAll()
            }
        }
        #expect(answer.contains("읽을 수 없는 요청이에요"))
        #expect(answer.contains("We could not read this request"))
        #expect(answer.hasSuffix("</html>\n"))
    }
}
