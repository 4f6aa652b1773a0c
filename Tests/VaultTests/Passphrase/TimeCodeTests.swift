import Foundation
import TestSupport
import Testing
import Vault

/// One-time codes as any authenticator app makes them.
struct TimeCodeTests {
    private let secret = TimeCode.Secret(bytes: Data("12345678901234567890".utf8))

    /// RFC 6238, appendix B, SHA-1.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `the vectors of RFC 6238 come out`(instant: Int, digits: String) {
        let step = TimeCode.step(at: Date(timeIntervalSince1970: TimeInterval(instant)))
        #expect(TimeCode.digits(secret, step: step, count: 8) == digits)
    }

    /// RFC 4226, appendix D.
    @Test func `the vectors of RFC 4226 come out`() {
        let vectors = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ]
        #expect((0..<10).map { TimeCode.digits(secret, step: $0) } == vectors)
    }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func `a clock may be off by one step and no more`(drift: Int, accepted: Bool) {
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let step = TimeCode.step(at: now) + drift
        let typed = TimeCode.digits(secret, step: step)
        #expect(TimeCode.accept(typed, secret: secret, now: now) == (accepted ? step : nil))
    }

    @Test func `a code begins and ends with its half minute`() {
        let begin = Date(timeIntervalSince1970: 1_800_000_000)
        #expect(TimeCode.step(at: begin) == TimeCode.step(at: begin.addingTimeInterval(29.9)))
        #expect(TimeCode.step(at: begin) + 1 == TimeCode.step(at: begin.addingTimeInterval(30)))
        #expect(TimeCode.step(at: begin) - 1 == TimeCode.step(at: begin.addingTimeInterval(-0.1)))
    }

    @Test func `spaces and full-width digits are read as meant`() {
        let now = Date(timeIntervalSince1970: 59)
        #expect(TimeCode.accept(" 287 082 ", secret: secret, now: now) == 1)
        #expect(TimeCode.accept("２８７０８２", secret: secret, now: now) == 1)
    }

    @Test(arguments: [
        "", " ", "28708", "2870822", "94287082", "28708a", "28708\u{0}", "٢٨٧٠٨٢", "-87082",
        "+287082", "287082287082", String(repeating: " ", count: 1_000_000) + "287082",
    ])
    func `anything but the six digits is refused`(typed: String) {
        let now = Date(timeIntervalSince1970: 59)
        #expect(TimeCode.accept(typed, secret: secret, now: now) == nil)
    }

    @Test func `a clock that stands before 1970 refuses and does not end the server`() {
        let now = Date(timeIntervalSince1970: -100)
        #expect(TimeCode.accept("287082", secret: secret, now: now) == nil)
    }

    @Test func `an app is told the secret in base32`() {
        #expect(secret.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        let address = secret.address(issuer: "곁 가온대학교", account: "gildong")
        #expect(address.hasPrefix("otpauth://totp/"))
        #expect(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"))
        #expect(URL(string: address) != nil)
    }

    @Test func `two new secrets differ and have 160 bits`() {
        let (first, second) = (TimeCode.Secret.new(), TimeCode.Secret.new())
        #expect(first.bytes != second.bytes)
        #expect(first.bytes.count == 20)
    }
}
