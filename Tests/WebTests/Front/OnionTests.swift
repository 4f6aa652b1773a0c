import Testing
import Web

/// One face by two names: nothing of one is on the pages of the other (B3 57).
struct OnionTests {
    private static let onion = "http://" + String(repeating: "gyeot2a", count: 8) + ".onion"
    private static let host = String(onion.dropFirst("http://".count))

    private func answer(
        _ host: String,
        path: String = "/",
        method: String = "GET",
        origin: String = "https://gyeot.gaon.example"
    ) async throws -> String {
        try await SmallFace.serve(origin: origin, onion: Self.onion) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
    }

    @Test func `on the web a page that is read names its onion, and asks for https`() async throws {
        let answer = try await answer("gyeot.gaon.example", path: "/en/hello?next=1")
        #expect(answer.contains("\r\nOnion-Location: \(Self.onion)/en/hello\r\n"))
        #expect(answer.contains("\r\nStrict-Transport-Security: "))
    }

    @Test func `by the onion there is neither`() async throws {
        for host in [Self.host, Self.host.uppercased(), Self.host + ":80"] {
            let answer = try await answer(host)
            #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(host)")
            #expect(!answer.contains("Onion-Location") && !answer.contains("Strict-Transport"))
        }
    }

    @Test(arguments: [("/nowhere", "GET"), ("/words", "POST"), ("/styles/gyeot.css", "GET")])
    func `only a page that is read names it`(path: String, method: String) async throws {
        let answer = try await answer("gyeot.gaon.example", path: path, method: method)
        #expect(!answer.contains("Onion-Location"))
    }

    @Test func `without https nothing is offered: whoever is on the way could have changed it`()
        async throws
    {
        let answer = try await answer("localhost", origin: "http://localhost:8080")
        #expect(!answer.contains("Onion-Location"))
    }

    @Test func `another onion is another house`() async throws {
        let other = String(repeating: "b", count: 56) + ".onion"
        #expect(try await answer(other).hasPrefix("HTTP/1.1 421 "))
        #expect(try await answer(Self.host + ":8080").hasPrefix("HTTP/1.1 421 "))
        #expect(try await answer("x" + Self.host).hasPrefix("HTTP/1.1 421 "))
    }
}
