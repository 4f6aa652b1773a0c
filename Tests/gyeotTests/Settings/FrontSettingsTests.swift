import Foundation
import Testing
import Web

@testable import gyeot

/// What stands in front of the faces is told in settings, and a wrong word of it stops the start.
struct FrontSettingsTests {
    private static let onion = String(repeating: "gyeot2a", count: 8) + ".onion"

    private func settings(_ variables: [String: String]) async throws -> Settings {
        try await Settings.load(environment: ["HOME": "/srv/gildong"].merging(variables) { $1 })
    }

    @Test func `with nothing set there is no onion, nobody is believed, and a flood is looked for`()
        async throws
    {
        let settings = try await settings([:])
        #expect(settings.onion == nil && settings.deskProxy == nil)
        #expect(settings.floodThreshold == Flood.standardThreshold)
        #expect(settings.reporterPair == nil && settings.deskPair == nil)
    }

    @Test(arguments: [onion, "http://\(onion)", "http://\(onion)/", onion.uppercased()])
    func `an onion address is taken as Tor writes it`(written: String) async throws {
        let settings = try await settings(["GYEOT_ONION": written])
        #expect(settings.onion?.text == "http://\(Self.onion)")
    }

    @Test(arguments: ["x-forwarded-for", "X-Real-IP"])
    func `the desk's proxy is believed by the header that is named`(name: String) async throws {
        #expect(try await settings(["GYEOT_DESK_PROXY": name]).deskProxy == DeskProxy(name))
    }

    @Test(arguments: [("off", nil), ("OFF", nil), ("1", 1), ("300", 300)] as [(String, Int?)])
    func `a flood begins where the operator says`(word: String, threshold: Int?) async throws {
        #expect(try await settings(["GYEOT_FLOOD": word]).floodThreshold == threshold)
    }

    @Test func `a pair for TLS goes with an origin of https`() async throws {
        let settings = try await settings([
            "GYEOT_REPORTER_TLS_CERTIFICATE": "/etc/gyeot/a.pem",
            "GYEOT_REPORTER_TLS_KEY": "~/a.key",
            "GYEOT_REPORTER_ORIGIN": "https://gyeot.gaon.example",
        ])
        #expect(settings.reporterPair?.certificate.path == "/etc/gyeot/a.pem")
        #expect(settings.reporterPair?.key.path == "/srv/gildong/a.key")
        #expect(settings.deskPair == nil)
    }

    static let wrong: [([String: String], SettingsMistake)] = [
        (["GYEOT_ONION": "gyeot.onion"], .notAnOnion("gyeot.onion")),
        (["GYEOT_ONION": "https://\(onion)"], .notAnOnion("https://\(onion)")),
        (["GYEOT_ONION": "\(onion)/report"], .notAnOnion("\(onion)/report")),
        (["GYEOT_ONION": "\(onion):80"], .notAnOnion("\(onion):80")),
        (["GYEOT_DESK_PROXY": "yes"], .badProxyHeader("yes")),
        (["GYEOT_DESK_PROXY": "Forwarded"], .badProxyHeader("Forwarded")),
        (["GYEOT_FLOOD": "0"], .badFlood("0")),
        (["GYEOT_FLOOD": "-5"], .badFlood("-5")),
        (["GYEOT_FLOOD": "many"], .badFlood("many")),
        (["GYEOT_FLOOD": "99999999999999999999"], .badFlood("99999999999999999999")),
        (
            ["GYEOT_DESK_TLS_KEY": "/a.key"],
            .halfAPair(.deskKey, missing: .deskCertificate)
        ),
        (
            ["GYEOT_REPORTER_TLS_CERTIFICATE": "/a.pem"],
            .halfAPair(.reporterCertificate, missing: .reporterKey)
        ),
        (
            ["GYEOT_DESK_TLS_KEY": "/a.key", "GYEOT_DESK_TLS_CERTIFICATE": "/a.pem"],
            .pairWithoutOrigin(.deskOrigin)
        ),
        (
            [
                "GYEOT_REPORTER_TLS_KEY": "/a.key", "GYEOT_REPORTER_TLS_CERTIFICATE": "/a.pem",
                "GYEOT_REPORTER_ORIGIN": "https://gyeot.gaon.example", "GYEOT_ONION": onion,
            ],
            .onionBehindTLS
        ),
    ]

    @Test(arguments: wrong)
    func `a wrong word of it stops the start with the remedy`(
        variables: [String: String],
        expected: SettingsMistake
    ) async throws {
        let mistake = await #expect(throws: SettingsMistake.self) {
            try await settings(variables)
        }
        #expect(mistake == expected)
        let sentence = try #require(mistake?.description)
        #expect(sentence.contains("GYEOT_") && sentence.hasSuffix("."))
    }

    @Test(arguments: [
        CertificateTrouble.missing("/a"), .unreadable("/a"), .noCertificate("/a"), .noKey("/a"),
        .expired("/a"), .notYet("/a"), .mismatched(certificate: "/a", key: "/b"),
    ])
    func `each trouble with a certificate names its file and a remedy`(trouble: CertificateTrouble)
    {
        #expect(trouble.sentence.contains("/a"))
        #expect(trouble.sentence.contains("; ") && trouble.sentence.hasSuffix("."))
    }
}
