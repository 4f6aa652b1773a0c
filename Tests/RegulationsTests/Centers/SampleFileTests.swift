import Casework
import Foundation
import Testing

@testable import Regulations

/// The sample is a whole center file, and no piece of it can stop the server with anything but words.
struct SampleFileTests {
    @Test func `the sample has two centers behind one window`() throws {
        let file = try CenterFileReader.read(at: Place.sample)
        #expect(file.centers.map(\.slug.text) == ["grad", "ethics"])
        #expect(file.centers.map(\.runBy.kind) == [.students, .school])
        #expect(file.window.firstReader.text == "grad")
        #expect(file.window.emergency.map(\.number.text) == ["112", "1366", "109"])
        #expect(file.window.checkedOn == Day("2026-11-02"))
        #expect(file.window.name.en == "Gaon University joint rights desk")
        #expect(file.window.kinds.map(\.code).first == "abuse")
        #expect(file.window.kinds.map(\.code).last == "unsure")
        #expect(file.window.relations["partner"]?.label.ko == "연인이거나 연인이었던 사람")
        #expect(file.window.bodies.count == 3)
        let grad = try #require(file.centers.first)
        #expect(grad.answerWithin == 3)
        #expect(grad.contact.phone.text == "0000-0203")
        #expect(grad.privacy.officer.ko == "대학원생인권센터 센터장")
    }

    @Test func `what is read keeps its meaning in the database`() throws {
        let file = try CenterFileReader.read(at: Place.sample)
        let stored = try JSONEncoder().encode(file)
        #expect(try JSONDecoder().decode(CenterFile.self, from: stored) == file)
    }

    @Test func `a file that lists no other body and no idle time is whole`() throws {
        let bytes = try Data(contentsOf: Place.sample)
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let start = try #require(lines.firstIndex(of: "  bodies:"))
        let end = try #require(lines.firstIndex(of: "centers:"))
        let kept = (lines[..<start] + lines[end...]).filter { !$0.contains("idle-minutes") }
        let file = try CenterFileReader.read(
            Data(kept.joined(separator: "\n").utf8),
            named: "short.yaml"
        )
        #expect(file.window.bodies == [])
        #expect(file.centers.map(\.idleMinutes) == [15, 15])
    }

    @Test(arguments: ["\r\n", "\n"])
    func `lines may end as any editor ends them`(ending: String) throws {
        let text = String(decoding: try Data(contentsOf: Place.sample), as: UTF8.self)
        let written = "\u{FEFF}" + text.replacing("\n", with: ending)
        let file = try CenterFileReader.read(Data(written.utf8), named: "notepad.yaml")
        #expect(file == (try CenterFileReader.read(at: Place.sample)))
    }

    @Test func `decomposed Hangul is composed, so that words can be found again`() throws {
        let text = String(decoding: try Data(contentsOf: Place.sample), as: UTF8.self)
        let apart = text.decomposedStringWithCanonicalMapping
        let file = try CenterFileReader.read(Data(apart.utf8), named: "mac.yaml")
        #expect(Array(file.window.name.ko.utf8) == Array("가온대학교 인권 통합창구".utf8))
    }
}
