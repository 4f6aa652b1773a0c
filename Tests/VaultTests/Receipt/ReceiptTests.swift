import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// The code with which a reporter comes back (K2-11).
struct ReceiptTests {
    private let cast: Cast
    private let receipt: Receipt

    init() throws {
        cast = try Cast.new()
        receipt = cast.receipt()
    }

    @Test func `a receipt is five groups of four and a check character`() {
        #expect(receipt.groups.map(\.count) == [4, 4, 4, 4, 4, 1])
        #expect(receipt.code.count == 26)
        #expect(receipt.code == receipt.groups.joined(separator: "-"))
    }

    @Test func `what is typed from paper is the same receipt`() throws {
        for typed in [
            receipt.code, receipt.code.lowercased(), receipt.groups.joined(),
            " " + receipt.groups.joined(separator: " \u{2013} ") + "\n",
            receipt.code.replacing("0", with: "o").replacing("1", with: "l"),
        ] {
            #expect(try #require(Receipt(typed: typed)).lookup == receipt.lookup)
        }
    }

    @Test func `one character less or more, or a wrong one, is no receipt`() {
        #expect(Receipt(typed: "") == nil)
        #expect(Receipt(typed: String(receipt.code.dropLast())) == nil)
        #expect(Receipt(typed: receipt.code + "0") == nil)
        #expect(Receipt(typed: "U" + receipt.code.dropFirst()) == nil)
        #expect(Receipt(typed: String(repeating: "0", count: 1 << 20)) == nil)
    }

    @Test func `twenty-one characters that fit are a receipt, whoever made them`() {
        #expect(Receipt(typed: String(repeating: "0", count: 21)) != nil)
    }

    @Test func `one form leads to one receipt, another form or server to another`() throws {
        let now = Date(timeIntervalSince1970: 0)
        let draft = Draft.new(now: now, server: cast.server)
        let again = try Draft.read(draft.field, now: now, server: cast.server)
        let other = Draft.new(now: now, server: cast.server)
        let stranger = try #require(ServerKey(bytes: ServerKey.newBytes()))
        #expect(draft.receipt(server: cast.server).code == again.receipt(server: cast.server).code)
        #expect(draft.receipt(server: cast.server).code != other.receipt(server: cast.server).code)
        #expect(draft.receipt(server: cast.server).code != draft.receipt(server: stranger).code)
    }

    /// Neither the id by which the database finds a thread nor the public key holds the code.
    @Test func `what the database keeps of a receipt says nothing of its code`() throws {
        let card = try receipt.card(in: cast.center)
        let values = try #require(Crockford.values(typed: receipt.code, atMost: 21))
        let bits = Crockford.bytes(Array(values.dropLast()))
        #expect(card.id == receipt.lookup)
        #expect(card.since == nil && card.officer == nil && card.signature == nil)
        for kept in [card.id.bytes, card.agreement] {
            #expect(kept.range(of: bits.prefix(4)) == nil)
        }
        let near = cast.receipt()
        #expect(near.lookup != receipt.lookup)
        #expect(try near.card(in: cast.center).agreement != card.agreement)
    }

    @Test func `a receipt opens its thread and never the officers' layer`() throws {
        let new = try cast.report(Story(words: "복도에서 있었던 일"), receipt: receipt)
        let grant = try #require(new.grants.first { $0.key == receipt.lookup })
        let thread = try receipt.open(grant, directory: cast.directory)
        #expect(try thread.open(#require(new.entries.first))?.words == "복도에서 있었던 일")
        for other in new.grants where other.key != receipt.lookup {
            #expect(throws: VaultError.cannotOpen) {
                try receipt.open(other, directory: cast.directory)
            }
        }
        // Even a folder key that somebody wraps to a receipt stays closed to it.
        let card = try receipt.card(in: cast.center)
        let slipped = try LayerKey.new(.folder, epoch: 1).grant(
            to: card,
            as: .reporter,
            in: Place(center: cast.center, folder: new.folder.id),
            signedBy: cast.gildong.keys
        )
        #expect(throws: VaultError.cannotOpen) {
            try receipt.open(slipped, directory: cast.directory)
        }
        #expect(throws: VaultError.cannotOpen) { try thread.open(new.threadKeys[0]) }
        #expect(throws: VaultError.cannotOpen) {
            try thread.open(
                summary: #require(new.folder.summary),
                of: new.folder.id,
                in: cast.center,
                as: ReportSummary.self
            )
        }
    }

    @Test func `another receipt opens nothing of it`() throws {
        let new = try cast.report(Story(words: "글"), receipt: receipt)
        let other = cast.receipt()
        let grant = try #require(new.grants.first { $0.key == receipt.lookup })
        #expect(throws: VaultError.cannotOpen) {
            try other.open(grant, directory: cast.directory)
        }
        #expect(throws: VaultError.cannotOpen) {
            try other.open(grant.with(key: other.lookup), directory: cast.directory)
        }
    }
}
