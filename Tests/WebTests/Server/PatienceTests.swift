import NIOCore
import Testing
import Web

/// Nobody holds the doors by doing little (B3 41): real sockets, with minutes made short.
struct PatienceTests {
    /// Only what a test is about is short: a busy machine is slow in everything else.
    private static func short(_ which: WritableKeyPath<Deadlines, TimeAmount>) -> Deadlines {
        var deadlines = Deadlines.patient
        deadlines[keyPath: which] = .milliseconds(200)
        return deadlines
    }

    private static let form =
        "POST /words HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"

    /// Sends `opening`, then `drop` again and again: ends because the server closes.
    private func trickle(_ opening: String, _ drop: String, _ deadlines: Deadlines) async throws
        -> String
    {
        try await SmallFace.serve(deadlines: deadlines) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(opening)
                do {
                    while true {
                        try await Task.sleep(for: .milliseconds(20))
                        try await wire.send(drop)
                    }
                } catch {
                    return await wire.readAll()
                }
            }
        }
    }

    @Test func `a head that comes letter by letter is not waited for`() async throws {
        #expect(try await trickle("GET / HTTP/1.1\r\nX: ", "a", Self.short(\.head)) == "")
    }

    @Test func `a body that comes letter by letter is not waited for`() async throws {
        let opening = Self.form + "Content-Length: 99999\r\n\r\nstory="
        let answer = try await trickle(opening, "a", Self.short(\.request))
        #expect(!answer.contains("200 OK"))
    }

    @Test func `empty lines are no beginning of a request`() async throws {
        #expect(try await trickle("\r\n", "\r\n", Self.short(\.head)) == "")
    }

    @Test func `who takes nothing of an answer is let go`() async throws {
        let answer = try await trickle(
            "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "a",
            Self.short(\.writeStall)
        )
        #expect(answer.utf8.count < 24 << 20)
    }

    /// Answer behind answer, of each a little: that is no reading either.
    @Test func `who takes a little again and again is let go`() async throws {
        var deadlines = Self.short(\.writeStall)
        deadlines.takingRate = 1 << 30
        let taken = try await SmallFace.serve(deadlines: deadlines) { port in
            try await Wire.open(to: port, receiveBuffer: 4_096) { wire in
                for _ in 0..<3 {
                    try await wire.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
                }
                var taken = 0
                while let piece = await wire.readPiece() {
                    taken += piece
                    try await Task.sleep(for: .milliseconds(5))
                }
                return taken
            }
        }
        #expect(taken < 24 << 20)
    }

    @Test func `who says nothing is let go`() async throws {
        let answer = try await SmallFace.serve(deadlines: Self.short(\.head)) { port in
            try await Wire.open(to: port) { wire in await wire.readAll() }
        }
        #expect(answer == "")
    }

    @Test func `who says nothing more is let go`() async throws {
        let answer = try await SmallFace.serve(deadlines: Self.short(\.idle)) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                return await wire.readAll()
            }
        }
        #expect(answer.hasSuffix("\r\n\r\nko"))
    }

    @Test func `an answer that takes its time is waited for`() async throws {
        let answer = try await SmallFace.serve(deadlines: Self.short(\.idle)) { port in
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
