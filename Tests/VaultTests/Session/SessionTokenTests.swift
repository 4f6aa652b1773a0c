import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// The cookie alone opens a session's keys; the server keeps a trace of it.
struct SessionTokenTests {
    private let token = SessionToken.new()

    @Test func `a cookie is read back, and only as it was written`() throws {
        let read = try #require(SessionToken(cookie: token.cookie))
        #expect(read.hash == token.hash && read.formToken == token.formToken)
        #expect(token.cookie.count == 64)
        for wrong in [
            "", String(token.cookie.dropLast()), token.cookie + "0",
            token.cookie.uppercased() + "g",
            String(repeating: "g", count: 64), String(repeating: "가", count: 64),
            " " + token.cookie.dropFirst(), String(repeating: "0", count: 1 << 20),
        ] {
            #expect(SessionToken(cookie: wrong) == nil)
        }
    }

    @Test func `what the server keeps and what forms carry is not the cookie`() {
        #expect(token.hash.count == 32)
        #expect(Hexadecimal.text(token.hash) != token.cookie)
        #expect(!token.cookie.contains(token.formToken))
        #expect(SessionToken.new().cookie != token.cookie)
    }

    @Test func `a form counts with this session's token alone`() {
        #expect(token.accepts(formToken: token.formToken))
        for wrong in [
            "", SessionToken.new().formToken, token.formToken + "0",
            String(token.formToken.dropLast()), token.formToken.uppercased() + " ",
        ] {
            #expect(!token.accepts(formToken: wrong))
        }
        var digits = Array(token.formToken.utf8)
        for place in digits.indices {
            digits[place] ^= 1
            #expect(!token.accepts(formToken: String(decoding: digits, as: UTF8.self)))
            digits[place] ^= 1
        }
    }

    @Test func `the officer's keys open by this cookie and by no other`() throws {
        let keys = try Cast.new().cheong.keys
        let sealed = try token.seal(keys)
        #expect(sealed.bytes.first == 1)
        #expect(try token.open(sealed).agreementSeed == keys.agreementSeed)
        #expect(throws: VaultError.cannotOpen) { try SessionToken.new().open(sealed) }
        for index in stride(from: 0, to: sealed.bytes.count, by: 13) {
            #expect(throws: VaultError.self) { try token.open(sealed.flipped(at: index)) }
        }
    }
}
