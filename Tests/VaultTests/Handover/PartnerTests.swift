import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Two centers meet by a file and twenty characters that they read to each other (K1-04).
struct PartnerTests {
    private let house: House

    init() throws { house = try House("우리 센터") }

    @Test func `an introduction read is the partner that wrote it`() throws {
        let read = try Partner(introduction: house.partner.introduction)
        #expect(read == house.partner)
        #expect(read.fingerprint == house.partner.fingerprint)
    }

    @Test func `a fingerprint is five groups of four that survive a telephone`() {
        #expect(
            house.partner.fingerprint.wholeMatch(
                of: /([0-9A-HJKMNP-TV-Z]{4} ){4}[0-9A-HJKMNP-TV-Z]{4}/
            )
                != nil
        )
    }

    @Test func `another name or another key reads differently`() throws {
        let other = try House("우리 센터")
        let renamed = Partner(name: Bilingual(ko: "남의 센터", en: "우리 센터"), key: house.keys.card)
        #expect(
            Set([house, other].map(\.partner.fingerprint) + [renamed.fingerprint]).count == 3
        )
    }

    @Test func `keys changed on the way are refused`() throws {
        let text = String(decoding: try house.partner.introduction, as: UTF8.self)
        let other = String(decoding: try House("남").partner.introduction, as: UTF8.self)
        func line(_ key: String, in text: String) -> Substring {
            text.split(separator: "\n").first { $0.contains("\"\(key)\"") } ?? ""
        }
        for key in ["agreement", "signing", "center", "key", "signature"] {
            let changed = text.replacing(line(key, in: text), with: line(key, in: other))
            #expect(throws: VaultError.forged, "\(key)") {
                try Partner(introduction: Data(changed.utf8))
            }
        }
    }

    @Test(arguments: ["", "{}", "[]", "null", "{\"gyeot\":\"introduction\",\"version\":2}"])
    func `what is no introduction is refused`(text: String) {
        #expect(throws: VaultError.unknownFormat) { try Partner(introduction: Data(text.utf8)) }
        #expect(throws: VaultError.unknownFormat) {
            try Partner(introduction: Data(repeating: 32, count: Partner.longestIntroduction + 1))
        }
    }
}
