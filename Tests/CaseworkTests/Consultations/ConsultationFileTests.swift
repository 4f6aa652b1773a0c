import Foundation
import TestSupport
import Testing

@testable import Casework

/// What may be put with a consultation, and what may be done with it (D1, E4 §8).
struct ConsultationFileTests {
    private let gildong = Consultation.gildong
    private let reference = FileReference(entry: 3, file: 1)

    private static func file(_ name: String = "talk.m4a", _ type: FileType = .m4a) -> AttachedFile {
        AttachedFile(
            name: FileName(untrusted: name),
            type: type,
            size: 10,
            digest: Data(name.utf8),
            seal: FileSeal(bytes: Data())
        )
    }

    private static func added(
        _ file: AttachedFile = file(),
        _ stand: Will.Stand = .consent,
        about: String = "통화"
    ) -> AddedFile {
        AddedFile(file: file, consent: Will(stand, on: Cast.today), about: about)
    }

    @Test func `it keeps who put it there, and what was said to that`() throws {
        let events = try Consultation.example().file(Self.added(), by: gildong.id)
        let kept = try #require(try Consultation.example(events)[file: reference])
        #expect(kept.officer == gildong.id)
        #expect(kept.consent == Will(.consent, on: Cast.today))
        #expect(kept.received.day == Cast.today)
    }

    @Test func `the same file under the same name is one`() throws {
        let one = try Consultation.example([.filed(Self.added())])
        #expect(try one.file(Self.added(), by: gildong.id) == [])
        #expect(try one.file(Self.added(Self.file("other.m4a")), by: gildong.id).count == 1)
    }

    @Test func `what was said later of the same file is kept beside the first`() throws {
        let one = try Consultation.example([.filed(Self.added())])
        let objecting = Self.added(Self.file(), .objection)
        let events = try one.file(objecting, by: gildong.id)
        #expect(events == [.filed(objecting)])
        let two = try Consultation.example([.filed(Self.added())] + events)
        #expect(two.files.map(\.consent.stand) == [.consent, .objection])
        #expect(try two.file(objecting, by: gildong.id) == [])
        #expect(try two.file(Self.added(about: "둘째 통화"), by: gildong.id).count == 1)
        // Sent again without a word it says nothing new.
        #expect(try two.file(Self.added(Self.file(), .unknown, about: ""), by: gildong.id) == [])
    }

    @Test func `nobody but those who may write adds any, and not without an end`() throws {
        #expect(throws: FilingRefusal.notInCharge) {
            try Consultation.example().file(Self.added(), by: Consultation.cheong.id)
        }
        let full = try Consultation.example(
            (1...Consultation.mostFiles).map { .filed(Self.added(Self.file("\($0).m4a"))) }
        )
        #expect(throws: FilingRefusal.tooMany) {
            try full.file(Self.added(), by: gildong.id)
        }
    }

    @Test func `one copy is enough, and what cannot be cleaned has none`() throws {
        let picture = Self.file("a.png", .png)
        let filed = ConsultationEvent.filed(Self.added(picture))
        let cleaned = try Consultation.example([filed]).clean(reference, as: .copy(picture))
        #expect(cleaned.count == 1)
        let after = try Consultation.example([filed] + cleaned)
        #expect(after[file: reference]?.received.copy?.reference.entry == 4)
        #expect(try after.clean(reference, as: .copy(picture)) == [])
        let sound = try Consultation.example([.filed(Self.added())])
        #expect(try sound.clean(reference, as: .none(.unknown)) == [])
        let slow = try Consultation.example([filed, .cleaned(reference, .none(.tookTooLong))])
        #expect(slow[file: reference]?.received.mayBeCleaned == true)
        let locked = try Consultation.example([filed, .cleaned(reference, .none(.refused))])
        #expect(locked[file: reference]?.received.mayBeCleaned == false)
    }

    @Test func `an original leaves for a reason, and only if it is there`() throws {
        let one = try Consultation.example([.filed(Self.added())])
        #expect(throws: FileHandlingRefusal.noReason) {
            try one.download(reference, because: " \n")
        }
        #expect(throws: FileHandlingRefusal.noSuchFile) {
            try one.download(FileReference(entry: 9, file: 1), because: "까닭")
        }
        #expect(
            try one.download(reference, because: "까닭") == [.downloaded(reference, reason: "까닭")]
        )
    }
}
