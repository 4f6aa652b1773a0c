import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// The words that a search reads first open in their folder only, and speak for each entry once.
struct SearchCopyTests {
    private let key = LayerKey.new(.folder, epoch: 1)
    private let day = TestHouse.day

    private func folder(_ lastSequence: Int, id: FolderID = .random()) -> FolderRecord {
        FolderRecord(
            id: id,
            center: .random(),
            kind: .consultation,
            number: nil,
            openedOn: day,
            stage: ConsultationStage.open.rawValue,
            epoch: 1,
            threadEpoch: 0,
            isUnread: false,
            lastSequence: lastSequence,
            summary: nil
        )
    }

    private func recorded(_ words: [String], from first: Int = 3) -> [RecordedConsultationEvent] {
        words.enumerated().map { place, words in
            RecordedConsultationEvent(
                sequence: first + place,
                day: day,
                officer: .random(),
                event: .noted(words)
            )
        }
    }

    private func holds(_ words: String, _ copy: SearchCopy, with key: LayerKey? = nil) throws
        -> Bool
    {
        try (key ?? self.key).look(at: copy) { String(decoding: $0, as: UTF8.self).contains(words) }
    }

    @Test func `what is written is put beside what was written before`() throws {
        var folder = folder(4)
        let first = try key.copies(of: recorded(["처음 말", "다음 말"]), after: nil, in: folder)
        #expect(first.map(\.entries) == [1...4])
        folder.lastSequence = 5
        let all = recorded(["처음 말", "다음 말", "끝 말"])
        let second = try key.copies(of: all, after: first[0], in: folder)
        #expect(second.map(\.entries) == [1...5])
        for words in ["처음 말", "다음 말", "끝 말"] { #expect(try holds(words, second[0])) }
        #expect(try !holds("없는 말", second[0]))
        let text = try #require(Self.text(second[0], key))
        #expect(text.components(separatedBy: "처음 말").count == 2)
    }

    @Test func `many words lie in many copies, and a later one touches the last only`() throws {
        let long = String(repeating: "가나다라 ", count: 1_000)
        var folder = folder(22)
        let events = recorded((0..<20).map { "\($0)번째 \(long)" })
        let copies = try key.copies(of: events, after: nil, in: folder)
        #expect(copies.count > 3)
        var next = 1
        for copy in copies {
            #expect(copy.entries.lowerBound == next)
            next = copy.entries.upperBound + 1
            #expect(copy.body.bytes.count <= LayerKey.largestCopy + LayerKey.copyStep + 29)
        }
        #expect(next == 23)
        folder.lastSequence = 23
        let later = try key.copies(
            of: events + recorded(["짧은 말"], from: 23),
            after: copies.last,
            in: folder
        )
        #expect(later.count == 1)
        #expect(later[0].entries == copies[copies.count - 1].entries.lowerBound...23)
    }

    @Test func `a note of many pages has a copy of its own`() throws {
        let longest = String(repeating: "가", count: Content.longestWords / 3)
        let copies = try key.copies(
            of: recorded(["앞", longest, "뒤"]),
            after: nil,
            in: folder(5)
        )
        #expect(copies.map(\.entries) == [1...3, 4...4, 5...5])
    }

    @Test func `after a new epoch nothing is written under the old key`() throws {
        var folder = folder(3)
        let old = try key.copies(of: recorded(["옛 말"]), after: nil, in: folder)
        (folder.epoch, folder.lastSequence) = (2, 4)
        let next = LayerKey.new(.folder, epoch: 2)
        let new = try next.copies(of: recorded(["옛 말", "새 말"]), after: old[0], in: folder)
        #expect(new.map(\.entries) == [4...4])
        #expect(new.map(\.epoch) == [2])
        #expect(try !holds("옛 말", new[0], with: next))
    }

    @Test func `what nobody copied before is copied with the next words`() throws {
        let copies = try key.copies(
            of: recorded(["옛 말", "새 말"]),
            after: nil,
            in: folder(4)
        )
        #expect(try copies.map(\.entries) == [1...4] && holds("옛 말", copies[0]))
    }

    @Test func `it opens for its folder, its entries and its epoch alone`() throws {
        let folder = folder(3)
        let copy = try key.copies(of: recorded(["말"]), after: nil, in: folder)[0]
        func changed(
            center: CenterID? = nil,
            folder: FolderID? = nil,
            entries: ClosedRange<Int>? = nil,
            body: Sealed? = nil
        ) -> SearchCopy {
            SearchCopy(
                center: center ?? copy.center,
                folder: folder ?? copy.folder,
                entries: entries ?? copy.entries,
                epoch: copy.epoch,
                body: body ?? copy.body
            )
        }
        var bent = copy.body.bytes
        bent[bent.count / 2] ^= 1
        for other in [
            changed(center: .random()), changed(folder: .random()), changed(entries: 1...4),
            changed(entries: 2...3), changed(body: Sealed(bytes: bent)),
            changed(body: Sealed(bytes: Data())), changed(body: Sealed(bytes: Data([1]))),
        ] {
            #expect(throws: VaultError.self) { try holds("말", other) }
        }
        let other = LayerKey(layer: .folder, epoch: 2, key: key.key)
        #expect(throws: VaultError.cannotOpen) { try holds("말", copy, with: other) }
    }

    @Test func `its length tells of a note next to nothing`() throws {
        let sizes = try [1, 300, 2_000].map { count in
            let words = String(repeating: "가", count: count)
            let copies = try key.copies(of: recorded([words]), after: nil, in: folder(3))
            return copies[0].body.bytes.count
        }
        #expect(Set(sizes).count == 1)
    }

    private static func text(_ copy: SearchCopy, _ key: LayerKey) -> String? {
        var text: String?
        _ = try? key.look(at: copy) {
            text = String(decoding: $0, as: UTF8.self)
            return true
        }
        return text
    }
}
