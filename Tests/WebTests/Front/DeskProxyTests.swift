import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Web

/// Which address the audit believes (B3 2).
struct DeskProxyTests {
    private func headers(_ lines: [String], _ name: String = "X-Forwarded-For") throws -> HTTPFields
    {
        let name = try #require(HTTPField.Name(name))
        return HTTPFields(lines.map { HTTPField(name: name, value: $0) })
    }

    @Test(arguments: [
        (["198.51.100.7"], "198.51.100.7"),
        (["203.0.113.1, 198.51.100.7"], "198.51.100.7"),
        (["203.0.113.1", "198.51.100.7"], "198.51.100.7"),
        (["198.51.100.7:4711"], "198.51.100.7"),
        (["2001:db8::7"], "2001:db8::7"),
        (["[2001:db8::7]:4711"], "2001:db8::7"),
        (["  198.51.100.7  "], "198.51.100.7"),
    ])
    func `the address that the proxy wrote is the last`(lines: [String], address: String) throws {
        let proxy = try #require(DeskProxy("X-Forwarded-For"))
        #expect(proxy.address(in: try headers(lines)) == address)
    }

    @Test(arguments: [
        [], [""], ["unknown"], ["198.51.100.7,"], ["198.51.100.7, "], ["_hidden"], ["홍길동"],
        ["198.51.100.7<script>"], ["999.1.1.1"], [String(repeating: "1", count: 9_999)],
    ])
    func `what is no address is not believed`(lines: [String]) throws {
        let proxy = try #require(DeskProxy("X-Forwarded-For"))
        #expect(proxy.address(in: try headers(lines)) == nil)
    }

    @Test func `only the two headers of the recipes can be named`() {
        #expect(DeskProxy("x-real-ip") != nil)
        for name in ["Forwarded", "Cookie", "", "X-Forwarded-For ", "Host"] {
            #expect(DeskProxy(name) == nil, "\(name)")
        }
    }

    @Test func `without the setting nobody is believed, whatever they write`() async throws {
        try await ServedHouse.open { served in
            var fields = try headers(["198.51.100.7"])
            fields[.userAgent] = "test"
            let browser = served.desk()
            let door = try await browser.get("/sign-in").form("/sign-in")
            _ = try await browser.send(
                door.filling("name", "cheong").filling("passphrase", "wrong").filling("once", "0"),
                headers: fields
            )
            let noted = try served.house.raw().allRows()
            #expect(!"\(noted)".contains("198.51.100.7"))
            #expect("\(noted)".contains("127.0.0.1"))
        }
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.9.1", true), ("::1", true), ("::ffff:127.0.0.1", true),
        ("10.0.0.1", false), ("128.0.0.1", false), ("::2", false), ("12.7.0.1", false),
    ])
    func `this machine is known by its addresses`(address: String, isOwn: Bool) {
        #expect(Loopback.isAddress(address) == isOwn)
    }
}
