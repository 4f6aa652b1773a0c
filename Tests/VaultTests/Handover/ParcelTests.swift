import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What is in a bundle comes out as it went in, and what is no parcel is refused whole.
struct ParcelTests {
    private static var fields: NoteFields {
        var fields = NoteFields()
        fields[.heard] = .text("\"말\"\n둘째 줄")
        fields[.kind] = .code("bullying")
        fields[.opinion] = .text("비밀 소견")
        return fields
    }

    static func parcel(notes: Int = 2, summary: String = "요지") -> HandoverParcel {
        HandoverParcel(
            letter: HandoverLetter(
                writer: "심청",
                writtenOn: Cast.today,
                ground: .consent(on: Cast.today, way: .spoken),
                summary: summary,
                persons: [
                    HandedPerson(
                        Person(id: .random(), name: "달래", isPseudonym: true, role: .client)
                    )
                ],
                codes: CodeBook(lists: [:]),
                open: [OpenMatter(words: "행정팀에 묻기", dueOn: Cast.today)]
            ),
            notes: (0..<notes).map { _ in
                HandedNote(heldOn: Cast.today, writer: "심청", fields: fields)
            }
        )
    }

    private static let label = HandedFileLabel(
        name: "통화 녹음.m4a",
        about: "첫 통화",
        consent: .unknown
    )

    private static func parcel(files sizes: [Int]) -> HandoverParcel {
        let plain = parcel()
        return HandoverParcel(
            letter: plain.letter,
            notes: plain.notes,
            files: sizes.map { HandedFile(label: label, size: $0) }
        )
    }

    @Test(arguments: [0, 1, 40]) func `a parcel comes back whole`(notes: Int) throws {
        let parcel = Self.parcel(notes: notes)
        let bytes = try parcel.written()
        #expect(try HandoverParcel.read(bytes).parcel == parcel)
        #expect(bytes.count % (16 * 1_024) == 0)
        #expect(!bytes.contains(Data("비밀 소견".utf8)))
    }

    @Test(arguments: [1, 7, 1_000, 65_536, 1_000_000])
    func `files come back byte by byte, in whatever pieces it comes`(step: Int) throws {
        let contents = [1, 70_000, 3].map { count in
            Data((0..<count).map { UInt8(truncatingIfNeeded: $0) })
        }
        let parcel = Self.parcel(files: contents.map(\.count))
        let read = try HandoverParcel.read(parcel.written(contents), step: step)
        #expect(read.parcel == parcel)
        #expect(read.files == contents)
    }

    @Test func `a label without its file, and a file without one, is refused`() throws {
        let empty = Self.parcel(files: [0])
        #expect(throws: BundleRefusal.unknownFormat) {
            try HandoverParcel.read(empty.written([Data()]))
        }
        let bytes = try Self.parcel(files: [5]).written([Data(count: 5)])
        let label = try #require(bytes.firstRange(of: try Content.encode(Self.label)))
        let alone = bytes.prefix(label.lowerBound - ParcelPart.head)
        let ending = ParcelPart.end.head(of: 0)
        #expect(try HandoverParcel.read(alone + ending).files.isEmpty)
        for rest in [
            ParcelPart.file.head(of: 5) + Data(count: 5) + ending,
            bytes[(label.lowerBound - ParcelPart.head)..<label.upperBound] + ending,
        ] {
            #expect(throws: BundleRefusal.unknownFormat) {
                try HandoverParcel.read(alone + rest)
            }
        }
    }

    @Test(arguments: [4, 6]) func `a file that is not as long as it was is not sent`(
        count: Int
    ) throws {
        #expect(throws: HandoverRefusal.brokenFile) {
            try Self.parcel(files: [5]).written([Data(count: count)])
        }
    }

    @Test func `more words than a bundle holds are neither sent nor waited for`() throws {
        var fields = NoteFields()
        fields[.heard] = .text(String(repeating: "가", count: 60_000))
        let note = HandedNote(heldOn: Cast.today, writer: "심청", fields: fields)
        let count = Limits.bundleWords / 180_000 + 1
        let long = HandoverParcel(
            letter: Self.parcel().letter,
            notes: Array(repeating: note, count: count)
        )
        #expect(throws: HandoverRefusal.tooMuch) { try long.written() }
        // Said to be long, and refused before any of it has come.
        let said = ParcelPart.magic + ParcelPart.note.head(of: Limits.bundleWords + 1)
        var reader = ParcelReader()
        #expect(throws: BundleRefusal.unknownFormat) { try reader.add(said) { _ in } }
    }

    @Test func `behind its end there are some zeroes and nothing else`() throws {
        let bytes = try Self.parcel().written()
        var other = bytes
        other[other.count - 1] = 1
        for broken in [other, bytes + Data(count: ParcelPart.bucket)] {
            #expect(throws: BundleRefusal.unknownFormat) { try HandoverParcel.read(broken) }
        }
    }

    @Test func `cut, empty, of another version or with an unknown part it is refused`() throws {
        let bytes = try Self.parcel().written()
        var unknown = bytes
        unknown[15] = 9
        var other = bytes
        other[13] = UInt8(ascii: "2")
        let broken = [
            Data(), Data("gyeot/parcel/1\n".utf8), Data(bytes.prefix(400)), unknown, other,
            Data("gyeot/parcel/1\n".utf8) + Data(count: 64),
        ]
        for bytes in broken {
            #expect(throws: BundleRefusal.unknownFormat) { try HandoverParcel.read(bytes) }
        }
    }

    @Test func `what could not be kept here is refused before anything is`() throws {
        let long = Self.parcel(summary: String(repeating: "가", count: 70_000))
        let bytes = try long.written()
        #expect(throws: BundleRefusal.unknownFormat) { try HandoverParcel.read(bytes) }
    }

    @Test func `flipped anywhere it never crashes`() throws {
        let bytes = try Self.parcel().written()
        for place in 0..<600 {
            var flipped = bytes
            flipped[place] ^= 0xFF
            _ = try? HandoverParcel.read(flipped)
        }
    }
}
