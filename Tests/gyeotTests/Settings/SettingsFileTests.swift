import Foundation
import Logging
import Regulations
import Testing

@testable import gyeot

/// One file under the environment: the same settings, each key checked, each mistake with its line.
struct SettingsFileTests {
    private let folder: URL

    init() throws {
        folder =
            FileManager.default.temporaryDirectory.appending(path: "gyeot-\(UUID())")
            .standardizedFileURL
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func load(
        _ text: String,
        named name: String = "settings.yaml",
        _ variables: [String: String] = [:]
    ) async throws -> Settings {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: name)
        try text.write(to: path, atomically: true, encoding: .utf8)
        let place =
            name == "settings.yaml"
            ? ["GYEOT_HOME": folder.path] : ["GYEOT_SETTINGS": path.path]
        let environment = ["HOME": "/srv/gildong"].merging(place) { $1 }
        return try await Settings.load(environment: environment.merging(variables) { $1 })
    }

    @Test func `the file of the home is read, and the environment stands over it`() async throws {
        let settings = try await load(
            """
            # 가온대학교
            reporter:
              address: 127.0.0.1:9080
              origin: https://gyeot.gaon.example
            desk:
              address: 127.0.0.1:9081
              origin: https://desk.gaon.example
            sample: true
            log:
              level: warning
            """,
            ["GYEOT_DESK_ADDRESS": "127.0.0.1:7081"]
        )
        #expect(settings.home.path == folder.path)
        #expect(settings.reporterAddress.port == 9080)
        #expect(settings.deskAddress.port == 7081)
        #expect(settings.deskOrigin.text == "https://desk.gaon.example")
        #expect(settings.isSample)
        #expect(settings.logLevel == .warning)
    }

    @Test func `a file named in the environment may say where the home is`() async throws {
        let settings = try await load("home: /srv/center\n", named: "gyeot.yaml")
        #expect(settings.home.path == "/srv/center")
    }

    @Test func `a file of comments sets nothing`() async throws {
        let settings = try await load("# 아직 아무것도\n")
        #expect(settings.deskAddress.port == 8081)
    }

    @Test func `a file in the home cannot move the home away`() async throws {
        let path = folder.appending(path: "settings.yaml").path
        await #expect(throws: SettingsMistake.homeInsideHome(path)) {
            try await load("home: /srv/center\n")
        }
    }

    @Test(arguments: [
        ("desk:\n  adress: 127.0.0.1:1\n", 2, "desk.adress", "desk.address"),
        ("sample: true\nsettings: /a\n", 2, "settings", nil),
        ("colour: blue\n", 1, "colour", nil),
    ])
    func `a key that means nothing is told with its line`(
        text: String,
        line: Int,
        key: String,
        nearest: String?
    ) async throws {
        let path = folder.appending(path: "settings.yaml").path
        await #expect(
            throws: SettingsMistake.unknownKey(key, file: path, line: line, nearest: nearest)
        ) {
            try await load(text)
        }
    }

    @Test(arguments: [
        ("desk:\n  address: [a, b]\n", 2, Mistake.Reason.notText(key: "desk.address")),
        ("sample: true\nsample: false\n", 2, .duplicateKey("sample")),
        ("desk:\n\taddress: a\n", 2, .tab),
        ("안녕하세요\n", 1, .notASection(key: "file")),
    ])
    func `a file that cannot be read is told with its line`(
        text: String,
        line: Int,
        reason: Mistake.Reason
    ) async throws {
        let path = folder.appending(path: "settings.yaml").path
        let mistake = Mistake(file: path, line: line, reason: reason)
        await #expect(throws: SettingsMistake.file(mistake)) { try await load(text) }
    }

    @Test func `a wrong value in the file is told by both of its names`() async throws {
        let thrown = await #expect(throws: SettingsMistake.self) {
            try await load("desk:\n  address: 8081\n")
        }
        let sentence = try #require(thrown).description
        #expect(sentence.contains("GYEOT_DESK_ADDRESS (desk.address in the file)"))
    }
}
