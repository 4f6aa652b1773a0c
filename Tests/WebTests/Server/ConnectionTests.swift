import Foundation
import Testing
import Web

/// Connections are kept, closed and waited for as a browser expects.
struct ConnectionTests {
    private static let get = "GET /hello HTTP/1.1\r\nHost: localhost\r\n"

    @Test func `one connection serves many requests`() async throws {
        try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                for _ in 0..<3 {
                    try await wire.send(Self.get + "\r\n")
                    let answer = await wire.read(until: "\r\n\r\nko")
                    #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
                    #expect(!answer.contains("Connection: close"))
                }
            }
        }
    }

    @Test func `requests sent at once are answered in their order`() async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n" + Self.get + "\r\n"
                        + "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        + Self.get + "\r\n"
                )
                return await wire.readAll()
            }
        }
        let pages = answer.components(separatedBy: "HTTP/1.1 200 OK").dropFirst()
        #expect(
            pages.map { $0.components(separatedBy: "\r\n\r\n")[1] } == ["slowly", "ko", "start"]
        )
    }

    @Test(arguments: [
        "GET /hello HTTP/1.0\r\nHost: localhost\r\n",
        "GET /hello HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n",
        "GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: Close\r\n",
        "GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
            + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n",
    ])
    func `who asks once is answered and let go`(request: String) async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(request + "\r\n")
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(answer.contains("\r\nConnection: close\r\n"))
        #expect(answer.hasSuffix("\r\n\r\nko"))
    }

    @Test(arguments: ["/hello", "/styles/gyeot.css", "/nowhere", "/broken"])
    func `HEAD tells the length and sends nothing`(path: String) async throws {
        let lengths = try await SmallFace.serve { port in
            var answers: [String] = []
            for method in ["GET", "HEAD"] {
                answers.append(
                    try await Wire.open(to: port) { wire in
                        try await wire.send(
                            "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\n\r\n"
                        )
                        return await wire.readAll()
                    }
                )
            }
            return answers
        }.map { answer in
            let parts = answer.components(separatedBy: "\r\n\r\n")
            let told = parts[0].firstMatch(of: /Content-Length: (\d+)/).map { String($0.1) }
            return (told: told, sent: parts[1].utf8.count)
        }
        #expect(lengths[0].told == "\(lengths[0].sent)")
        #expect(lengths[1].told == lengths[0].told)
        #expect(lengths[1].sent == 0)
    }

    @Test func `a form in chunks is a form`() async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    """
                    POST /words HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n\
                    6;a=b\r\nstory=\r\n5\r\nhello\r\n0\r\nX-Trailer: 1\r\n\r\n
                    """
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasSuffix("\r\n\r\nkept 5 bytes"))
    }

    @Test func `who asks while the server stops is still answered`() async throws {
        let kept = Kept()
        let (answers, said) = AsyncStream<String>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await SmallFace.serve(kept: kept) { port in
                let begun = AsyncStream<Void>.makeStream()
                Task {
                    try await Wire.open(to: port) { wire in
                        try await wire.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        begun.continuation.yield()
                        said.yield(await wire.readAll())
                    }
                }
                for await _ in begun.stream { break }
                while await kept.words.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            }
            try await group.waitForAll()
        }
        for await answer in answers {
            #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
            #expect(answer.hasSuffix("\r\n\r\nslowly"))
            break
        }
    }
}
