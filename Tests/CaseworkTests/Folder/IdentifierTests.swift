import Casework
import Foundation
import TestSupport
import Testing

/// A name that says nothing, and is written in one way only.
struct IdentifierTests {
    @Test(arguments: Seed.hundred)
    func `an identifier is read back as it is written`(seed: Seed) throws {
        var seed = seed
        let id = FolderID.random(using: &seed)
        #expect(id.description.count == 32)
        #expect(FolderID(id.description) == id)
        #expect(FolderID(bytes: id.bytes) == id)
        let json = try JSONEncoder().encode([id])
        #expect(try JSONDecoder().decode([FolderID].self, from: json) == [id])
    }

    @Test(arguments: Seed.hundred)
    func `identifiers are ordered as their bytes and as their digits`(seed: Seed) {
        var seed = seed
        let (first, second) = (KeyID.random(using: &seed), KeyID.random(using: &seed))
        #expect((first < second) == (first.description < second.description))
        #expect((first < second) != (second < first))
    }

    @Test(arguments: [
        "", "0", String(repeating: "0", count: 31), String(repeating: "0", count: 33),
        String(repeating: "A", count: 32), String(repeating: "g", count: 32),
        "0x" + String(repeating: "0", count: 30), " " + String(repeating: "0", count: 31),
        String(repeating: "0", count: 31) + "\n", String(repeating: "０", count: 32),
        String(repeating: "é", count: 16), String(repeating: "0", count: 1_000_000),
    ])
    func `anything else is no identifier`(text: String) throws {
        #expect(FolderID(text) == nil)
        let json = try JSONEncoder().encode([text])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([FolderID].self, from: json)
        }
    }

    @Test(arguments: [0, 1, 15, 17, 32])
    func `other than sixteen bytes are no identifier`(count: Int) {
        #expect(FolderID(bytes: Data(count: count)) == nil)
    }

    @Test func `a slice of other bytes is an identifier of its own`() {
        let slice = Data(0..<40).dropFirst(8).prefix(16)
        #expect(FolderID(bytes: slice)?.bytes.startIndex == 0)
        #expect(FolderID(bytes: slice) == FolderID(bytes: Data(8..<24)))
    }

    @Test func `ten thousand are ten thousand`() {
        #expect(Set((0..<10_000).map { _ in EntryID.random() }).count == 10_000)
    }

    @Test func `every byte is drawn`() {
        var union = [UInt8](repeating: 0, count: 16)
        for _ in 0..<200 {
            for (place, byte) in EntryID.random().bytes.enumerated() { union[place] |= byte }
        }
        #expect(union == [UInt8](repeating: 255, count: 16))
    }
}
