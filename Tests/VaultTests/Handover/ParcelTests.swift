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

    @Test(arguments: [0, 1, 40]) func `a parcel comes back whole`(notes: Int) throws {
        let parcel = Self.parcel(notes: notes)
        let bytes = try parcel.bytes
        #expect(try HandoverParcel(bytes: bytes) == parcel)
        #expect(bytes.count % (16 * 1_024) == 0)
        #expect(!bytes.contains(Data("비밀 소견".utf8)))
    }

    @Test func `files come back byte by byte, and a label without its file is refused`() throws {
        let label = HandedFileLabel(name: "통화 녹음.m4a", about: "첫 통화", consent: .unknown)
        let files = [1, 70_000].map { count in
            HandedFile(
                label: label,
                bytes: Data((0..<count).map { UInt8(truncatingIfNeeded: $0) })
            )
        }
        let plain = Self.parcel()
        let parcel = HandoverParcel(letter: plain.letter, notes: plain.notes, files: files)
        #expect(try HandoverParcel(bytes: parcel.bytes) == parcel)
        let empty = HandoverParcel(
            letter: plain.letter,
            notes: [],
            files: [HandedFile(label: label, bytes: Data())]
        )
        #expect(throws: BundleRefusal.unknownFormat) {
            try HandoverParcel(bytes: empty.bytes)
        }
    }

    @Test func `cut, empty, of another version or with an unknown part it is refused`() throws {
        let bytes = try Self.parcel().bytes
        var unknown = bytes
        unknown[15] = 9
        var other = bytes
        other[13] = UInt8(ascii: "2")
        let broken = [
            Data(), Data("gyeot/parcel/1\n".utf8), Data(bytes.prefix(400)), unknown, other,
            Data("gyeot/parcel/1\n".utf8) + Data(count: 64),
        ]
        for bytes in broken {
            #expect(throws: BundleRefusal.unknownFormat) { try HandoverParcel(bytes: bytes) }
        }
    }

    @Test func `what could not be kept here is refused before anything is`() throws {
        let long = Self.parcel(summary: String(repeating: "가", count: 70_000))
        let bytes = try long.bytes
        #expect(throws: BundleRefusal.unknownFormat) { try HandoverParcel(bytes: bytes) }
    }

    @Test func `flipped anywhere it never crashes`() throws {
        let bytes = try Self.parcel().bytes
        for place in 0..<600 {
            var flipped = bytes
            flipped[place] ^= 0xFF
            _ = try? HandoverParcel(bytes: flipped)
        }
    }
}
