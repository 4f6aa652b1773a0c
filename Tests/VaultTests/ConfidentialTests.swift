import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Whatever is written down by accident says nothing.
struct ConfidentialTests {
    private let cast: Cast

    init() throws { cast = try Cast.new() }

    /// Everything that holds words, people's choices or keys.
    private func secrets() throws -> [any Confidential] {
        let story = Story(words: "비밀 글")
        let receipt = cast.receipt()
        let draft = Draft.new(now: Date(timeIntervalSince1970: 0), server: cast.server)
        let house = try House("우리 센터")
        let file = try FileSealer().finish(name: FileName(untrusted: "비밀.jpg")) { _ in }
        return try [
            story, story.details, ReportSummary(of: story), ReportEvent.told(story),
            ReportEvent.answered("비밀 글"), Classification(main: "비밀", also: ["글"]),
            Content(words: "비밀 글"), Sealed(bytes: Data([1, 2, 3])), cast.gildong.keys,
            cast.gildong.keys.ring, cast.gildong.keys.totp, cast.centerKeys, cast.recovery,
            cast.recovery.kits[0], cast.server, receipt, draft, SessionToken.new(),
            LayerKey.new(.folder, epoch: 1), FolderKeys([LayerKey.new(.thread, epoch: 1)]),
            FileSeal(bytes: Data([1])), FileSealer(), file, try FileOpener(file),
            FileName(untrusted: "비밀.jpg"),
            try BundleSealer(from: house.partner, to: house.partner) { _ in },
            UnsignedBundle([Data([1]), Data([2])]),
            ParcelReader(), HandedPiece.bytes(Data([1])),
            BundleOpener(for: house.partner, keys: house.keys, partners: []),
            YearCodingKey.new(officer: .random(), center: .random(), year: 2_026),
        ] + received(file)
    }

    /// A file of a report that was cleaned, and what came of it.
    private func received(_ file: AttachedFile) throws -> [any Confidential] {
        let result = CleaningResult.copy(file)
        let events: [ReportEvent] = [
            .told(Story(words: "비밀 글", files: [file])), .read,
            .cleaned(FileReference(entry: 1, file: 1), result),
        ]
        let report = try Report(
            replaying: events.enumerated().map { index, event in
                RecordedReportEvent(
                    sequence: index + 1,
                    day: Cast.today,
                    officer: nil,
                    event: event
                )
            }
        )
        let received = try #require(report.files.first)
        return [result, CleaningResult.none(.refused), received, try #require(received.copy)]
    }

    @Test func `a secret prints as sealed, however it is asked`() throws {
        for secret in try secrets() {
            #expect(String(describing: secret) == "‹sealed›")
            #expect(String(reflecting: secret) == "‹sealed›")
            #expect("\(secret)" == "‹sealed›")
            #expect(Mirror(reflecting: secret).children.isEmpty)
        }
    }

    @Test func `what holds a secret does not print it either`() throws {
        let story = Story(words: "비밀 글")
        let event = RecordedReportEvent(
            sequence: 1,
            day: Cast.today,
            officer: nil,
            event: .told(story)
        )
        let report = try Report(replaying: [event])
        let texts = [
            String(reflecting: event), String(reflecting: report), String(reflecting: [story]),
            String(reflecting: Optional(story)), String(reflecting: cast.gildong),
        ]
        for text in texts {
            #expect(text.contains("‹sealed›"))
            #expect(!text.contains("비밀"))
            #expect(!text.contains("SymmetricKey") && !text.contains("agreementSeed"))
        }
    }

    @Test func `an error of the vault has no room for words`() {
        for error in VaultError.allCases {
            #expect(Mirror(reflecting: error).children.isEmpty)
        }
    }
}
