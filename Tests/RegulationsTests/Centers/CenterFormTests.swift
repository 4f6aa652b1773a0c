import Casework
import Foundation
import Testing

@testable import Regulations

/// What a director types is held to the rules of the center file, and comes back as that file.
struct CenterFormTests {
    private let file: CenterFile

    init() throws { file = try CenterFileReader.read(at: Place.sample) }

    private var slugs: [Slug] { file.centers.map(\.slug) }

    @Test func `what the fields of a form say is what they were filled from`() throws {
        #expect(try CenterFormReader.window(file.window.fields, centers: slugs) == file.window)
        for center in file.centers {
            #expect(try CenterFormReader.center(center.fields) == center)
        }
    }

    @Test func `the file that is written is read again as the same`() throws {
        let text = CenterFileWriter.text(of: file, head: ["가온대학교", "2026-11-21"])
        #expect(try CenterFileReader.read(Data(text.utf8), named: "written.yaml") == file)
    }

    @Test(arguments: ["\"", "\\", "a: b # c", "'", "- x", "{", "true", "1366", "\\\"", "👩🏽‍🎓"])
    func `whatever stands in a text, the written file has it`(words: String) throws {
        let fields = file.window.fields.map {
            $0.path == "name.ko" ? CenterField($0.path, words) : $0
        }
        let window = try CenterFormReader.window(fields, centers: slugs)
        let text = CenterFileWriter.text(of: CenterFile(window: window, centers: file.centers))
        let read = try CenterFileReader.read(Data(text.utf8), named: "written.yaml")
        #expect(read.window.name.ko == words)
    }

    @Test(arguments: [
        ("name.en", "", "name.en", "emptyText"),
        ("leave", "ftp://x", "leave", "badLeaveAddress"),
        ("help-lines.2.number", "x", "help-lines.2.number", "badPhone"),
        ("checked-on", "2026-02-30", "checked-on", "badDay"),
        ("first-reader", "nobody", "first-reader", "unknownFirstReader"),
        ("kinds.0.ko", " ", "kinds.0.ko", "emptyText"),
        ("bodies.0.cannot.en", "", "bodies.0.cannot.en", "emptyText"),
        ("guide.1.place", "nowhere", "guide.1.place", "unknownPlace"),
        ("name.ko", String(repeating: "가", count: 601), "name.ko", "tooLong"),
        ("name.ko", "가\u{202E}나", "name.ko", "controlCharacter"),
    ])
    func `a mistake is told at its field`(
        path: String,
        value: String,
        place: String,
        reason: String
    ) throws {
        let fields = file.window.fields.map { $0.path == path ? CenterField(path, value) : $0 }
        let thrown = #expect(throws: FieldMistakes.self) {
            try CenterFormReader.window(fields, centers: slugs)
        }
        let found = try #require(thrown).all.map { mistake in
            "\(mistake.path) \("\(mistake.reason)".prefix { $0 != "(" })"
        }
        #expect(found == ["\(place) \(reason)"])
    }

    @Test func `all mistakes come at once`() throws {
        let fields = file.window.fields.map {
            ["name.en", "leave", "help-lines.0.number"].contains($0.path)
                ? CenterField($0.path, "") : $0
        }
        let thrown = #expect(throws: FieldMistakes.self) {
            try CenterFormReader.window(fields, centers: slugs)
        }
        #expect(thrown?.all.count == 3)
    }

    @Test func `an entry is moved, taken out, or left blank`() throws {
        let lines = file.window.helpLines
        var fields = file.window.fields
        fields.append(CenterField("help-lines.0.order", "9"))
        fields.append(CenterField("help-lines.1.remove", "true"))
        for key in ["number", "label.ko", "label.en", "detail.ko", "order"] {
            fields.append(CenterField("help-lines.99.\(key)", key == "order" ? "3" : " "))
        }
        let window = try CenterFormReader.window(fields, centers: slugs)
        let numbers = window.helpLines.map(\.number.text)
        #expect(numbers.count == lines.count - 1)
        #expect(!numbers.contains("1366"))
        #expect(numbers.last == "112")
    }

    @Test(arguments: [
        "window", "", ".", "..", "name", "name.ko.x", "help-lines", "help-lines.x.number",
        "help-lines.99999999999999999999.number", "kinds.0.0.0", "order", "0", "0.ko",
        "help-lines.0", "help-lines.-1.number",
    ])
    func `a form that is none of ours is refused or passed over, and nothing breaks`(
        path: String
    ) {
        for fields in [
            file.window.fields + [CenterField(path, "x")], [CenterField(path, "x")],
            [CenterField(path, "x"), CenterField(path + ".a", "x")] + file.window.fields,
        ] {
            do { _ = try CenterFormReader.window(fields, centers: slugs) } catch {
                #expect(!error.all.isEmpty)
            }
        }
    }
}
