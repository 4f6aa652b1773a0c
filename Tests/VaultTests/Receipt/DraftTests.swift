import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// The mark of one writing form: sent twice, it is one report.
struct DraftTests {
    private let server: ServerKey
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private let draft: Draft

    init() throws {
        server = try Cast.new().server
        draft = Draft.new(now: now, server: server)
    }

    @Test func `a form is good for a day to the second`() throws {
        _ = try Draft.read(draft.field, now: now, server: server)
        _ = try Draft.read(draft.field, now: now + Draft.lifetime, server: server)
        #expect(throws: DraftFault.expired) {
            try Draft.read(draft.field, now: now + Draft.lifetime + 1, server: server)
        }
    }

    @Test func `a form of another server is foreign`() throws {
        let other = try Cast.new().server
        #expect(throws: DraftFault.foreign) { try Draft.read(draft.field, now: now, server: other) }
    }

    @Test func `a form changed at any byte is foreign`() {
        let bytes = Array(draft.field.utf8)
        for place in bytes.indices {
            for mask in [1, 2, 0x10, 0x20] as [UInt8] {
                var changed = bytes
                changed[place] ^= mask
                let field = String(decoding: changed, as: UTF8.self)
                #expect(throws: DraftFault.foreign, "byte \(place)") {
                    try Draft.read(field, now: now, server: server)
                }
            }
        }
    }

    @Test func `nobody lengthens the life of a form`() {
        let parts = draft.field.split(separator: ".")
        let later = "\(parts[0]).\(Int(now.timeIntervalSince1970) + 200_000).\(parts[2])"
        #expect(throws: DraftFault.foreign) { try Draft.read(later, now: now, server: server) }
    }

    @Test(arguments: ["", ".", "..", "a.b.c", "...", String(repeating: "0.", count: 500_000)])
    func `what is no draft at all is foreign`(field: String) {
        #expect(throws: DraftFault.foreign) { try Draft.read(field, now: now, server: server) }
    }

    @Test func `the same words of one form are one entry, other words another`() throws {
        let again = try Draft.read(draft.field, now: now, server: server)
        let said = [
            (ReportEntryKind.added, "덧붙임"), (.added, "덧붙임."), (.added, ""), (.withdrawn, ""),
        ]
        let entries = said.map { draft.entry(of: $0, saying: $1, server: server) }
        #expect(entries == said.map { again.entry(of: $0, saying: $1, server: server) })
        #expect(Set(entries).count == said.count)
        #expect(entries.allSatisfy { $0.count == EntryID.byteCount })
        let other = Draft.new(now: now, server: server)
        #expect(!entries.contains(other.entry(of: .added, saying: "덧붙임", server: server)))
        #expect(!entries.contains(draft.receipt(server: server).lookup.bytes))
    }

    @Test func `no two forms are alike`() {
        let fields = Set((0..<100).map { _ in Draft.new(now: now, server: server).field })
        #expect(fields.count == 100)
    }
}
