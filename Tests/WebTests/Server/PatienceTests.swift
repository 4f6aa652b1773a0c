import NIOCore
import Testing
import Web

/// Nobody holds the doors by doing little (B3 41): real sockets, with minutes made short.
struct PatienceTests {
    private static var short: Deadlines {
        var deadlines = Deadlines()
        deadlines.head = .milliseconds(150)
        deadlines.request = .milliseconds(300)
        deadlines.idle = .milliseconds(200)
        deadlines.writeStall = .milliseconds(200)
        return deadlines
    }

    private static let form =
        "POST /words HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"

    /// Sends `opening`, then `drop` every 40 ms for ever: ends because the server closes.
    private func trickle(_ opening: String, _ drop: String) async throws -> String {
        try await SmallFace.serve(deadlines: Self.short) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(opening)
                do {
                    while true {
                        try await Task.sleep(for: .milliseconds(40))
                        try await wire.send(drop)
                    }
                } catch {
                    return await wire.readAll()
                }
            }
        }
    }

    @Test func `a head that comes letter by letter is not waited for`() async throws {
        #expect(try await trickle("GET / HTTP/1.1\r\nX: ", "a") == "")
    }

    @Test func `a body that comes letter by letter is not waited for`() async throws {
        let answer = try await trickle(Self.form + "Content-Length: 99999\r\n\r\nstory=", "a")
        #expect(!answer.contains("200 OK"))
    }

    @Test func `empty lines are no beginning of a request`() async throws {
        #expect(try await trickle("\r\n", "\r\n") == "")
    }

    @Test(arguments: ["", "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"])
    func `who says nothing more is let go`(asked: String) async throws {
        let answer = try await SmallFace.serve(deadlines: Self.short) { port in
            try await Wire.open(to: port) { wire in
                if !asked.isEmpty { try await wire.send(asked) }
                return await wire.readAll()
            }
        }
        #expect(answer.isEmpty == asked.isEmpty)
    }

    @Test func `who takes nothing of an answer is let go`() async throws {
        try await SmallFace.serve(deadlines: Self.short) { port in
            try await Wire.open(to: port, receiveBuffer: 4_096) { wire in
                try await wire.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
                try await Task.sleep(for: .milliseconds(1_500))
                let answer = await wire.readAll()
                #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
                #expect(answer.utf8.count < 24 << 20)
            }
        }
    }

    @Test func `an answer that takes its time is waited for`() async throws {
        let answer = try await SmallFace.serve(deadlines: Self.short) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
        #expect(answer.hasSuffix("\r\n\r\nslowly"))
    }
}
