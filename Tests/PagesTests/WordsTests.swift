import Casework
import Foundation
import Pages
import Testing

struct WordsTests {
    let korean: Words
    let english: Words

    init() throws {
        let renderer = try Renderer.shared()
        korean = renderer.words(in: .korean)
        english = renderer.words(in: .english)
    }

    @Test func `both languages say the same things`() {
        #expect(korean.keys.count > 300)
        #expect(korean.keys == english.keys)
    }

    @Test func `both languages leave the same places to fill`() {
        for key in korean.keys {
            #expect(
                korean.places(in: key).sorted() == english.places(in: key).sorted(),
                "\(key)"
            )
        }
    }

    @Test func `nothing is left unsaid`() {
        for words in [korean, english] {
            for key in words.keys {
                #expect(!words(key).trimmingCharacters(in: .whitespaces).isEmpty, "\(key)")
            }
        }
    }

    @Test func `no place is followed by a particle whose form depends on it`() throws {
        let particle = try Regex(#"⟦\w+⟧(은|는|이|가|을|를|과|와|으로|로|이에요|예요|라고)(?![가-힣])"#)
        for key in korean.keys { #expect(!korean(key).contains(particle), "\(key)") }
        #expect("⟦name⟧이 읽음".contains(particle))
    }

    @Test func `the words keep to the person whom they speak of`() {
        for key in korean.keys { #expect(!korean(key).contains("가해자"), "\(key)") }
    }

    @Test func `places are filled, and an empty one shows its name`() {
        #expect(korean("faults.many", ["count": "3"]) == "고칠 곳이 3군데 있어요")
        #expect(english("faults.many", [:]).hasPrefix("⟦count⟧"))
        #expect(korean("no.such.words") == "⟦no.such.words⟧")
    }

    @Test func `a filling is not filled again`() {
        #expect(english("faults.many", ["count": "{count}"]).hasPrefix("{count} "))
    }

    @Test func `one fault is said otherwise than many`() {
        let link = Link(address: "#story", words: "x")
        #expect(Faults([link], in: english).heading == english("faults.one"))
        #expect(Faults([link, link], in: english).heading.hasPrefix("2 "))
        #expect(Faults([link], in: korean, atDesk: true).heading.hasSuffix("고치십시오"))
    }

    /// A key that is built at run time names its group: `words("stage.\(stage)")`.
    @Test func `whatever the sources ask for is in the file`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: "Sources")
        let pattern = try Regex(
            #"\bwords\(\s*"(?<key>[A-Za-z.]+)""#,
            as: (Substring, key: Substring).self
        )
        var asked: Set<String> = []
        let files = FileManager.default.enumerator(atPath: sources.path)
        while let path = files?.nextObject() as? String {
            // A regulation's sections have words of their own, which are no keys of ours.
            guard path.hasSuffix(".swift"), !path.hasPrefix("Regulations/") else { continue }
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
                .split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
                .joined(separator: "\n")
            asked.formUnion(text.matches(of: pattern).map { String($0.output.key) })
        }
        #expect(asked.contains("center.any"))
        #expect(asked.filter { !korean.has($0) } == [])
    }
}
