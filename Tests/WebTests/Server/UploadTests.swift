import Testing
import Web

/// What is too large is refused with a page, and what breaks off leaves nothing (B3 37, 42, 43).
struct UploadTests {
    private static let form =
        "POST /words HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"

    private static let mebibyte = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)

    @Test func `an upload that is announced too large gets its page while it comes`() async throws {
        let kept = Kept()
        let answer = try await SmallFace.serve(kept: kept) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(Self.form + "Content-Length: \(20 << 20)\r\n\r\n")
                for _ in 0..<20 { try await wire.send(Self.mebibyte) }
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 413 "))
        #expect(answer.contains("\r\nConnection: close\r\n"))
        #expect(answer.hasSuffix("trouble 413 in korean"))
        #expect(await kept.words.isEmpty)
    }

    @Test func `an upload that turns out too large gets its page while it comes`() async throws {
        let kept = Kept()
        let answer = try await SmallFace.serve(kept: kept) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(Self.form + "Transfer-Encoding: chunked\r\n\r\n")
                for _ in 0..<8 {
                    try await wire.send("100000\r\n")
                    try await wire.send(Self.mebibyte)
                    try await wire.send("\r\n")
                }
                try await wire.send("0\r\n\r\n")
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 413 "))
        #expect(answer.hasSuffix("trouble 413 in korean"))
        #expect(await kept.words.isEmpty)
    }

    @Test func `what was refused is not read for ever`() async throws {
        var deadlines = Deadlines.patient
        deadlines.lingeringBytes = 2 << 20
        let sent = try await SmallFace.serve(deadlines: deadlines) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(Self.form + "Content-Length: \(1 << 30)\r\n\r\n")
                var sent = 0
                while sent < 1 << 10, (try? await wire.send(Self.mebibyte)) != nil { sent += 1 }
                return sent
            }
        }
        #expect(sent < 1 << 10)
    }

    @Test func `the largest form that may come is read`() async throws {
        let words = Form.largestBody - "story=".utf8.count
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    Self.form + "Connection: close\r\nContent-Length: \(Form.largestBody)\r\n\r\n"
                )
                try await wire.send(
                    Array("story=".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: words)
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasSuffix("\r\n\r\nkept \(words) bytes"))
    }

    @Test(
        arguments: [
            "Content-Length: 11\r\n\r\nstory=abc",
            "Transfer-Encoding: chunked\r\n\r\n9\r\nstory=abc\r\n",
            "Transfer-Encoding: chunked\r\n\r\n20\r\nstory=abc", "Content-Length: 11\r\n\r\n",
        ],
        [true, false]
    )
    func `a form that breaks off is nothing`(rest: String, isPolite: Bool) async throws {
        let kept = Kept()
        let answer = try await SmallFace.serve(kept: kept) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(Self.form + rest)
                guard isPolite else {
                    try await wire.hangUp()
                    return ""
                }
                wire.finishSending()
                return await wire.readAll()
            }
        }
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        #expect(answer.isEmpty != isPolite)
        #expect(await kept.words.isEmpty)
    }

    @Test(arguments: ["multipart/form-data; boundary=x", "application/json", "text/plain"])
    func `another kind of form is refused by name`(type: String) async throws {
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\n"
                        + "Content-Length: 7\r\nConnection: close\r\n\r\nstory=a"
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 415 Unsupported Media Type\r\n"))
    }

    @Test func `ten thousand fields are refused`() async throws {
        let body = Array(repeating: "a=1", count: 10_000).joined(separator: "&")
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    Self.form + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
                        + body
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    }
}
