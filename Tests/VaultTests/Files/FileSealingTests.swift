import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A file opens only whole, in its order, with its own entry (B3 18).
struct FileSealingTests {
    private static func bytes(_ count: Int) -> Data {
        Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
    }

    private static func sealed(_ bytes: Data, by step: Int = 10_000) throws
        -> (file: AttachedFile, chunks: [FileChunk])
    {
        var sealer = FileSealer()
        var kept: [Sealed] = []
        for start in stride(from: 0, to: bytes.count, by: step) {
            try sealer.add(bytes[start..<min(start + step, bytes.count)]) { kept.append($0) }
        }
        let file = try sealer.finish(name: FileName(untrusted: "사진.jpg")) { kept.append($0) }
        let folder = FolderID.random()
        let chunks = kept.enumerated().map { index, sealed in
            FileChunk(
                folder: folder,
                entry: 1,
                file: 1,
                chunk: index,
                isLast: index == kept.count - 1,
                epoch: 1,
                sizeBucket: FilePadding.padded(bytes.count),
                sealed: sealed
            )
        }
        return (file, chunks)
    }

    private static func open(_ file: AttachedFile, _ chunks: [FileChunk]) throws -> Data {
        var opener = try FileOpener(file)
        var opened = Data()
        for chunk in chunks { opened += try opener.open(chunk) }
        try opener.finish()
        return opened
    }

    @Test(
        arguments: [1, 65_535, 65_536, 65_537, 131_072, 131_073, 200_000, 1_000_001],
        [1_000, 65_536, 3_000_000]
    )
    func `a file opens as it came, however its bytes came`(size: Int, step: Int) throws {
        let bytes = Self.bytes(size)
        let (file, chunks) = try Self.sealed(bytes, by: step)
        #expect(file.size == size && file.name == "사진.jpg")
        #expect(chunks.count == FilePadding.chunks(size))
        #expect(try Self.open(file, chunks) == bytes)
        let kept = chunks.reduce(0) { $0 + $1.sealed.bytes.count }
        #expect(kept == FilePadding.padded(size) + chunks.count * 29)
    }

    @Test func `two files of a bucket cannot be told apart by their pieces`() throws {
        let sizes = try [70_000, 71_000].map { size in
            try Self.sealed(Self.bytes(size)).chunks.map(\.sealed.bytes.count)
        }
        #expect(sizes[0] == sizes[1])
    }

    @Test func `a piece dropped, doubled, swapped, cut or of another file is seen`() throws {
        let (file, chunks) = try Self.sealed(Self.bytes(200_000))
        let (_, others) = try Self.sealed(Self.bytes(200_000))
        #expect(chunks.count == 4)
        for forged in [
            [], Array(chunks.dropLast()), Array(chunks.dropFirst()), chunks + [chunks[3]],
            [chunks[0], chunks[2], chunks[1], chunks[3]], [others[0]] + chunks.dropFirst(),
            [chunks[0], chunks[0], chunks[2], chunks[3]],
        ] {
            #expect(throws: VaultError.cannotOpen) { try Self.open(file, forged) }
        }
        #expect(throws: VaultError.cannotOpen) { try Self.open(file, others) }
    }

    @Test func `a piece that says it is another one does not open`() throws {
        let (file, chunks) = try Self.sealed(Self.bytes(200_000))
        let said = { (piece: FileChunk, place: Int, isLast: Bool, bucket: Int) in
            FileChunk(
                folder: piece.folder,
                entry: 1,
                file: 1,
                chunk: place,
                isLast: isLast,
                epoch: 1,
                sizeBucket: bucket,
                sealed: piece.sealed
            )
        }
        let bucket = chunks[0].sizeBucket
        for first in [
            said(chunks[1], 0, false, bucket), said(chunks[0], 0, true, bucket),
            said(chunks[0], 0, false, bucket * 2),
        ] {
            #expect(throws: VaultError.cannotOpen) {
                try Self.open(file, [first] + chunks.dropFirst())
            }
        }
        let cut = [chunks[0], chunks[1], said(chunks[3], 2, false, bucket), chunks[3]]
        #expect(throws: VaultError.cannotOpen) { try Self.open(file, cut) }
    }

    @Test(arguments: Seed.hundred.prefix(40))
    func `no flipped byte goes unseen`(seed: Seed) throws {
        var seed = seed
        let (file, chunks) = try Self.sealed(Self.bytes(70_000))
        var changed = chunks
        let at = Int.random(in: chunks.indices, using: &seed)
        let piece = chunks[at]
        let place = Int.random(in: piece.sealed.bytes.indices, using: &seed)
        changed[at] = FileChunk(
            folder: piece.folder,
            entry: 1,
            file: 1,
            chunk: at,
            isLast: piece.isLast,
            epoch: 1,
            sizeBucket: piece.sizeBucket,
            sealed: piece.sealed.flipped(at: place)
        )
        #expect(throws: VaultError.self) { try Self.open(file, changed) }
    }

    @Test func `a file is sealed anew each time and is still the same`() throws {
        let (one, first) = try Self.sealed(Self.bytes(1_000))
        let (two, second) = try Self.sealed(Self.bytes(1_000))
        #expect(one.seal != two.seal && first[0].sealed != second[0].sealed)
        #expect(one.isSame(as: two))
        #expect(try !one.isSame(as: Self.sealed(Self.bytes(1_001)).file))
    }

    @Test func `words carry their files, sealed with them`() throws {
        let (file, _) = try Self.sealed(Self.bytes(1_000))
        var story = Story(words: "복도에서 있었던 일", files: [file])
        story.details.kinds = ["digital"]
        for event in [
            ReportEvent.told(story), .told(Story(words: "글")), .added("덧붙임", files: [file, file]),
            .added("덧붙임"),
        ] {
            let key = LayerKey.new(.thread, epoch: 1)
            let header = EntryHeader(
                center: .random(),
                folder: .random(),
                sequence: 1,
                kind: ReportEntryKind(of: event).rawValue,
                day: Cast.today
            )
            let entry = try key.seal(event.content, as: header)
            #expect(try ReportEvent(entry, content: key.open(entry)) == event)
        }
    }

    @Test func `a telling of before there were files still opens`() throws {
        let content = try Content(Story.Details(), words: "글")
        #expect(try content.details(as: Told.self).files.isEmpty)
        let told = try ReportEvent.told(Story(words: "글")).content
        let plain = try #require(told)
        #expect(plain.details == content.details)
    }
}
