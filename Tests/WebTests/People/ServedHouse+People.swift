import Casework
import Foundation
import HTTPTypes
import TestSupport
import Vault
import Web

extension ServedHouse {
    /// Fills in the director's form for somebody new, and gives the code on the paper.
    func invite(
        _ account: String,
        roles: [String] = ["counsellor"],
        by director: Browser
    ) async throws -> String {
        var form = try await director.get("/people/invitation").form("/people/invitation")
            .filling("name", "황진이").filling("account", account)
        for role in roles { form = form.adding("role", role) }
        guard let code = try await director.send(form).code else {
            throw NotThere(what: "paper of \(account)")
        }
        return code
    }

    /// Types a printed code at its door.
    func open(_ code: String, of account: String) async throws -> (
        browser: Browser, answer: Answer
    ) {
        let browser = desk()
        let form = try await browser.get("/invitation").form("/invitation")
        return (
            browser,
            try await browser.send(form.filling("account", account).filling("code", code))
        )
    }

    /// Chooses a passphrase and adds a telephone.
    func settle(
        _ browser: Browser,
        passphrase: String = "a lamp beside the window"
    ) async throws -> Answer {
        let page = try await browser.get("/welcome")
        return try await browser.send(
            page.form("/welcome").filling("passphrase", passphrase).filling("again", passphrase)
                .filling("once", try once(page.secret))
        )
    }

    /// The number that a telephone with this secret shows now.
    func once(_ secret: String?) throws -> String {
        guard let secret, let bytes = Data(base32: secret) else {
            throw NotThere(what: "secret on the page")
        }
        return TimeCode.digits(
            TimeCode.Secret(bytes: bytes),
            step: TimeCode.step(at: house.clock.now)
        )
    }

    /// Somebody new who has come in and has a recovery code, before the pledge.
    func settled(
        _ account: String,
        roles: [String]
    ) async throws -> (browser: Browser, recovery: String) {
        let director = try await signedIn("kkeokjeong")
        let code = try await invite(account, roles: roles, by: director)
        let (browser, _) = try await open(code, of: account)
        guard let recovery = try await settle(browser).code else {
            throw NotThere(what: "recovery code of \(account)")
        }
        // The next numbers of both telephones are fresh ones.
        house.clock.advance(minutes: 1)
        return (browser, recovery)
    }
}

extension Answer {
    /// The secret for a telephone that the page shows.
    var secret: String? {
        body.firstMatch(of: /id="secret">([^<]*)</)
            .map { String($0.output.1).replacing(" ", with: "") }
    }
}

extension RawDatabase {
    func id(of account: String) throws -> String? {
        try rows("SELECT lower(hex(id)) FROM officer WHERE account = '\(account)'").first?.first
    }
}

extension Data {
    /// Base32 of RFC 4648 without padding.
    fileprivate init?(base32 text: String) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, bytes) = (0, 0, Data())
        for letter in text {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            (bits, count) = (bits << 5 | value, count + 5)
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            bits &= (1 << count) - 1
        }
        self = bytes
    }
}
