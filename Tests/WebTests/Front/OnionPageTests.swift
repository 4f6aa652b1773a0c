import Casework
import Pages
import TestSupport
import Testing

@testable import Web

/// What is promised fits the entrance: Tor hides the address from a campus, the web does not (A5).
struct OnionPageTests {
    private static let onion = "http://" + String(repeating: "gyeot2a", count: 8) + ".onion"

    private static func page(_ path: String, byOnion: Bool, in served: ServedHouse) async throws
        -> String
    {
        let host = byOnion ? String(onion.dropFirst("http://".count)) : "localhost"
        return try await Wire.open(to: served.reporterPort) { wire in
            try await wire.send(
                "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
            )
            return await wire.readAll()
        }
    }

    @Test(
        arguments: [
            ("/", "window.network", "window.networkOnion"),
            ("/grad/report", "report.beyondMore", "report.beyondOnion"),
            ("/what-we-keep", "keeping.careTor", "keeping.careTorOnion"),
            ("/what-we-keep", "keeping.networkKnows", "keeping.networkKnowsOnion"),
        ],
        Language.allCases
    )
    func `each entrance is told what holds for it`(
        page: (path: String, web: String, onion: String),
        language: Language
    ) async throws {
        var outside = Outside()
        outside.onion = Self.onion
        try await ServedHouse.open(outside: outside) { served in
            let words = served.house.words(language)
            let path = language.pathPrefix + page.path
            // Twice: an empty form is kept as it was rendered last.
            for _ in 0..<2 {
                for byOnion in [false, true] {
                    let answer = try await Self.page(path, byOnion: byOnion, in: served)
                    #expect(answer.hasPrefix("HTTP/1.1 200 "))
                    #expect(answer.contains(words(page.web)) == !byOnion)
                    #expect(answer.contains(words(page.onion)) == byOnion)
                }
            }
        }
    }

    @Test(arguments: ["/grad/report", "/what-we-keep", "/en/grad/report", "/en/what-we-keep"])
    func `where Tor is advised its address is shown, as words and not as a link`(path: String)
        async throws
    {
        var outside = Outside()
        outside.onion = Self.onion
        try await ServedHouse.open(outside: outside) { served in
            let answer = try await Self.page(path, byOnion: false, in: served)
            #expect(answer.contains(">\(Self.onion)<") && !answer.contains("href=\"\(Self.onion)"))
            #expect(
                try await !Self.page(path, byOnion: true, in: served).contains(">\(Self.onion)<")
            )
        }
    }

    @Test func `without an onion no page speaks of one`() async throws {
        try await ServedHouse.open { served in
            for path in ["/", "/grad/report", "/what-we-keep"] {
                let answer = try await Self.page(path, byOnion: false, in: served)
                #expect(!answer.contains("onion"))
            }
        }
    }
}
