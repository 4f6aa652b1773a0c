import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// Styles come in one file, and only what is the same for everybody may be kept by a browser.
struct StaticFileTests {
    @Test(arguments: [
        (Face.Kind.reporter, ["/robots.txt", "/styles/gyeot.css"]),
        (.desk, ["/robots.txt", "/styles/gyeot.css"]),
    ])
    func `each face has its files`(kind: Face.Kind, least: [String]) throws {
        let files = try StaticFiles(in: SmallFace.publicFolder, for: kind)
        #expect(Set(files.paths).isSuperset(of: least))
        #expect(kind == .desk || !files.paths.contains { $0.hasSuffix(".js") })
    }

    @Test func `all styles come in one file, in their layers`() async throws {
        let answer = try await fetch("/styles/gyeot.css")
        #expect(answer.contains("\r\nContent-Type: text/css; charset=utf-8\r\n"))
        #expect(answer.contains("\r\nCache-Control: public, max-age=3600\r\n"))
        #expect(answer.contains("@layer reset, tokens, base,"))
        #expect(!answer.contains("@import"))
        let folder = SmallFace.publicFolder.appending(path: "styles")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !["gyeot.css", "paper.css", "annual.css"].contains(file) {
            let rules = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let layer = file.replacing(".css", with: "")
            #expect(answer.contains("@layer \(layer) {\n\(rules)}"))
        }
    }

    @Test func `a browser that has a file is not sent it again`() async throws {
        let first = try await fetch("/styles/gyeot.css")
        let tag = try #require(first.firstMatch(of: /ETag: ("[0-9a-f]+")\r\n/)).1
        let second = try await fetch("/styles/gyeot.css", "If-None-Match: \(tag)\r\n")
        #expect(second.hasPrefix("HTTP/1.1 304 Not Modified\r\n"))
        #expect(second.hasSuffix("\r\n\r\n"))
    }

    @Test func `no machine is to index a center`() async throws {
        let answer = try await fetch("/robots.txt")
        #expect(answer.hasSuffix("User-agent: *\nDisallow: /\n"))
    }

    private func fetch(_ path: String, _ more: String = "") async throws -> String {
        try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(
                    "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(more)Connection: close\r\n\r\n"
                )
                return await wire.readAll()
            }
        }
    }
}
