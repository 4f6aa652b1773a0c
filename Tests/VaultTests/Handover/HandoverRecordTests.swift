import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What stands in the database of a handing counts only as it was signed.
struct HandoverRecordTests {
    private let cast: Cast
    private let ours: Partner
    private let theirs: House
    private let folder = FolderID.random()
    private let terms = HandoverTerms(
        ground: .rule(ground: .cooperation),
        notes: 2,
        persons: 0,
        files: 0,
        hasSummary: true,
        reason: "함께 보호"
    )

    init() throws {
        cast = try Cast.new()
        theirs = try House("저쪽 센터")
        ours = Partner(name: Bilingual(ko: "우리", en: "Ours"), directory: cast.directory)
    }

    private func sealed() throws -> (record: HandoverRecord, parts: [Data]) {
        var parts: [Data] = []
        let record = try HandoverRecord.seal(
            ParcelTests.parcel(),
            as: .random(),
            of: folder,
            on: terms,
            from: ours,
            to: theirs.partner,
            by: cast.gildong.keys,
            directory: cast.directory,
            day: Cast.today,
            file: { _ in nil },
            keep: { parts.append($0) }
        )
        return (record, parts)
    }

    private func book(_ keys: CenterKeys? = nil) throws -> PartnerBook {
        let line = try PartnerRecord.sign(
            .met,
            theirs.partner,
            sequence: 1,
            by: cast.gildong.keys.officer,
            on: Cast.today,
            with: keys ?? cast.centerKeys
        )
        return try cast.directory.partners([line])
    }

    @Test func `an officer seals, the center signs without opening, and it opens there`() throws {
        let (record, parts) = try sealed()
        let bundle = UnsignedBundle(parts)
        #expect(bundle.trace == record.trace)
        #expect(bundle.goes(from: ours, to: record.recipient, as: record.id))
        #expect(!bundle.goes(from: theirs.partner, to: record.recipient, as: record.id))
        let file = parts.reduce(Data(), +) + (try cast.centerKeys.sign(bundle))
        #expect(file.count == record.size)
        var content = Data()
        var opener = BundleOpener(for: theirs.partner, keys: theirs.keys, partners: [ours])
        try opener.add(file) { content += $0 }
        try opener.finish()
        #expect(try HandoverParcel.read(content).parcel == ParcelTests.parcel())
        #expect(try record.terms(with: cast.centerKeys) == terms)
    }

    @Test func `without the center's signature nobody believes it`() throws {
        let (_, parts) = try sealed()
        var opener = BundleOpener(for: theirs.partner, keys: theirs.keys, partners: [ours])
        try opener.add(parts.reduce(Data(), +)) { _ in }
        #expect(throws: BundleRefusal.truncated) { try opener.finish() }
    }

    @Test func `a piece that was exchanged is seen before it is signed`() throws {
        let (record, parts) = try sealed()
        let (_, others) = try sealed()
        #expect(UnsignedBundle([parts[0]] + others.dropFirst()).trace != record.trace)
        #expect(UnsignedBundle(others).trace != record.trace)
    }

    @Test func `a line that the center did not sign is no meeting`() throws {
        #expect(throws: VaultError.forged) { try book(theirs.keys) }
        let known = try book()
        #expect(known[theirs.partner.mark]?.partner == theirs.partner)
        let parted = try PartnerRecord.sign(
            .parted,
            theirs.partner,
            sequence: 2,
            by: cast.gildong.keys.officer,
            on: Cast.today,
            with: cast.centerKeys
        )
        // A book whose first line was taken out is not believed.
        #expect(throws: VaultError.forged) { try cast.directory.partners([parted]) }
    }

    @Test func `an answer counts with the other center's signature, and with no other`() throws {
        let (asked, _) = try sealed()
        let decision = try asked.decision(.sealed, by: cast.gildong.keys, on: Cast.today)
        func answered(_ keys: CenterKeys, _ answer: HandoverAnswer) throws -> HandoverRecord {
            let receipt = try HandoverReceipt.sign(
                asked.id,
                to: theirs.partner.mark,
                .accepted,
                nil,
                on: Cast.today,
                with: keys
            )
            let reply = HandoverReply(
                answer: answer,
                reason: nil,
                day: receipt.day,
                officer: nil,
                signature: receipt.signature
            )
            return asked.at(answer == .accepted ? .accepted : .declined, decision, reply)
        }
        let book = try book()
        try cast.directory.verify(asked, partners: book)
        try cast.directory.verify(answered(theirs.keys, .accepted), partners: book)
        for forged in [
            try answered(cast.centerKeys, .accepted), try answered(theirs.keys, .declined),
            asked.at(.sealed, nil, nil), asked.at(.returned, decision, nil),
        ] {
            #expect(throws: VaultError.forged) {
                try cast.directory.verify(forged, partners: book)
            }
        }
    }

    @Test func `a receipt comes back from its file, and is believed only from who signed`() throws {
        let receipt = try HandoverReceipt.sign(
            .random(),
            to: theirs.partner.mark,
            .declined,
            .noRoom,
            on: Cast.today,
            with: theirs.keys
        )
        #expect(try HandoverReceipt(file: receipt.file) == receipt)
        #expect(receipt.isSigned(by: theirs.partner) && !receipt.isSigned(by: ours))
        let text = String(decoding: try receipt.file, as: UTF8.self)
        let changed = text.replacing("no-room", with: "unclear")
        #expect(try !HandoverReceipt(file: Data(changed.utf8)).isSigned(by: theirs.partner))
        for text in ["", "{}", "[]", text.replacing("\"version\" : 1", with: "\"version\" : 2")] {
            #expect(throws: ReceiptRefusal.noReceipt) {
                try HandoverReceipt(file: Data(text.utf8))
            }
        }
    }
}

extension HandoverRecord {
    /// The same at another stage, as somebody with the database could write it.
    fileprivate func at(
        _ stage: HandoverStage,
        _ decision: HandoverDecision?,
        _ reply: HandoverReply?
    ) -> HandoverRecord {
        HandoverRecord(
            id: id,
            center: center,
            folder: folder,
            recipient: recipient,
            askedBy: askedBy,
            askedOn: askedOn,
            terms: terms,
            trace: trace,
            size: size,
            signature: signature,
            stage: stage,
            decision: decision,
            reply: reply
        )
    }
}
