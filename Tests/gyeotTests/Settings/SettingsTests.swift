import Configuration
import Foundation
import Logging
import Testing

@testable import gyeot

/// What stands in the environment is what the server does, and a wrong word stops it (issue 2 §1).
struct SettingsTests {
    private let user = ["HOME": "/srv/gildong"]

    private func settings(_ variables: [String: String]) async throws -> Settings {
        try await Settings.load(environment: user.merging(variables) { $1 })
    }

    @Test func `with nothing set, both faces listen on this machine alone`() async throws {
        let settings = try await settings([:])
        #expect(settings.home.path == "/srv/gildong/.local/share/gyeot")
        #expect(settings.reporterAddress.description == "127.0.0.1:8080")
        #expect(settings.deskAddress.description == "127.0.0.1:8081")
        #expect(settings.reporterOrigin.text == "http://127.0.0.1:8080")
        #expect(settings.deskOrigin.text == "http://localhost:8081")
        #expect(!settings.isSample)
        #expect(settings.logLevel == .notice)
    }

    @Test func `every setting can be set in the environment`() async throws {
        let settings = try await settings([
            "GYEOT_HOME": "~/center",
            "GYEOT_REPORTER_ADDRESS": "0.0.0.0:80",
            "GYEOT_DESK_ADDRESS": "[::1]:9000",
            "GYEOT_REPORTER_ORIGIN": "https://Gyeot.Gaon.Example:443",
            "GYEOT_DESK_ORIGIN": "https://desk.gaon.example:8443",
            "GYEOT_SAMPLE": "yes",
            "GYEOT_LOG_LEVEL": "trace",
        ])
        #expect(settings.home.path == "/srv/gildong/center")
        #expect(settings.reporterAddress.host == "0.0.0.0")
        #expect(settings.deskAddress == (try ListenAddress("[::1]:9000", of: .deskAddress)))
        #expect(settings.reporterOrigin.text == "https://gyeot.gaon.example")
        #expect(settings.deskOrigin.text == "https://desk.gaon.example:8443")
        #expect(settings.isSample)
        #expect(settings.logLevel == .trace)
    }

    @Test func `the folder for data of the account is respected`() async throws {
        let settings = try await settings(["XDG_DATA_HOME": "/srv/data"])
        #expect(settings.home.path == "/srv/data/gyeot")
    }

    @Test func `an onion service may do without https, because it encrypts itself`() async throws {
        let name = "http://gyeotgyeotgyeot.onion"
        let settings = try await settings(["GYEOT_REPORTER_ORIGIN": name])
        #expect(settings.reporterOrigin.text == name)
    }

    @Test func `variables of others, and of the tools of this house, are none of its business`()
        async throws
    {
        let settings = try await settings(["PATH": "/bin", "GYEOT_CHROMIUM": "/usr/bin/chromium"])
        #expect(settings.logLevel == .notice)
    }

    static let wrong: [([String: String], SettingsMistake)] = [
        (["GYEOT_HOMES": "/a"], .unknownVariable("GYEOT_HOMES", nearest: "GYEOT_HOME")),
        (["GYEOT_COLOUR": "blue"], .unknownVariable("GYEOT_COLOUR", nearest: nil)),
        (["GYEOT_HOME": "home"], .notAbsolute(.home, "home")),
        (["GYEOT_HOME": "~simcheong/a"], .notAbsolute(.home, "~simcheong/a")),
        (["GYEOT_HOME": " "], .empty(.home)),
        (["GYEOT_HOME": "/dev/null"], .homeIsNoFolder("/dev/null")),
        (["HOME": ""], .noUserFolder),
        (["GYEOT_DESK_ADDRESS": "localhost"], .noPort(.deskAddress, "localhost")),
        (["GYEOT_DESK_ADDRESS": "::1"], .noPort(.deskAddress, "::1")),
        (["GYEOT_DESK_ADDRESS": "[::1]"], .noPort(.deskAddress, "[::1]")),
        (["GYEOT_DESK_ADDRESS": "localhost:"], .noPort(.deskAddress, "localhost:")),
        (["GYEOT_DESK_ADDRESS": "127.0.0.1:0"], .badPort(.deskAddress, "0")),
        (["GYEOT_DESK_ADDRESS": "127.0.0.1:65536"], .badPort(.deskAddress, "65536")),
        (["GYEOT_DESK_ADDRESS": "127.0.0.1:８０"], .badPort(.deskAddress, "８０")),
        (["GYEOT_DESK_ADDRESS": "127.0.0.1:80a"], .badPort(.deskAddress, "80a")),
        (["GYEOT_DESK_ADDRESS": ":8080"], .badHost(.deskAddress, "")),
        (["GYEOT_DESK_ADDRESS": "가온:80"], .badHost(.deskAddress, "가온")),
        (["GYEOT_DESK_ADDRESS": "http://a:80"], .badHost(.deskAddress, "http://a")),
        (["GYEOT_DESK_ADDRESS": "127.0.0.1:8080"], .sameAddress("127.0.0.1:8080")),
        (
            ["GYEOT_DESK_ORIGIN": "desk.gaon.example"],
            .notAnOrigin(.deskOrigin, "desk.gaon.example")
        ),
        (["GYEOT_DESK_ORIGIN": "ftp://a.b"], .notAnOrigin(.deskOrigin, "ftp://a.b")),
        (["GYEOT_DESK_ORIGIN": "https://"], .notAnOrigin(.deskOrigin, "https://")),
        (["GYEOT_DESK_ORIGIN": "https://a@b.c"], .notAnOrigin(.deskOrigin, "https://a@b.c")),
        (["GYEOT_DESK_ORIGIN": "https://a.b/"], .originWithPath(.deskOrigin, "https://a.b/")),
        (["GYEOT_DESK_ORIGIN": "https://a.b/x"], .originWithPath(.deskOrigin, "https://a.b/x")),
        (["GYEOT_DESK_ORIGIN": "https://a.b?x"], .originWithPath(.deskOrigin, "https://a.b?x")),
        (["GYEOT_DESK_ORIGIN": "https://a.b:x"], .badPort(.deskOrigin, "x")),
        (
            ["GYEOT_DESK_ORIGIN": "http://desk.gaon.example"],
            .originWithoutEncryption(.deskOrigin, "http://desk.gaon.example")
        ),
        (
            ["GYEOT_DESK_ADDRESS": "0.0.0.0:81"],
            .originNeeded(.deskOrigin, address: "0.0.0.0:81")
        ),
        (
            [
                "GYEOT_REPORTER_ORIGIN": "https://gaon.example",
                "GYEOT_DESK_ORIGIN": "https://gaon.example:8443",
            ],
            .sameHost("gaon.example")
        ),
        (["GYEOT_SAMPLE": "maybe"], .notYesOrNo(.sample, "maybe")),
        (["GYEOT_LOG_LEVEL": "loud"], .badLogLevel("loud")),
        (["GYEOT_SETTINGS": "gyeot.yaml"], .notAbsolute(.settings, "gyeot.yaml")),
        (["GYEOT_SETTINGS": "/nowhere/a.yaml"], .unreadableFile("/nowhere/a.yaml")),
    ]

    @Test(arguments: wrong)
    func `a wrong setting stops the start with one sentence that names it`(
        variables: [String: String],
        expected: SettingsMistake
    ) async throws {
        let thrown = await #expect(throws: SettingsMistake.self) { try await settings(variables) }
        let mistake = try #require(thrown)
        #expect(mistake == expected)
        let sentence = mistake.description
        #expect(sentence.hasSuffix(".") && !sentence.contains("\n"))
        #expect(sentence.contains("GYEOT_"))
    }
}
