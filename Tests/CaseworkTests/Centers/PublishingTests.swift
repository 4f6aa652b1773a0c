import Casework
import Foundation
import Testing

/// What may change in the words of a center, and what old words still mean.
struct PublishingTests {
    @Test func `a code that was in use is retired, never removed`() throws {
        let window = try Window.example()
        let fewer = try Window.example(kinds: ["abuse", "unsure"])
        #expect(throws: PublishingRefusal.codeRemoved) { try window.publishing(fewer) }
        let more = try Window.example(kinds: ["abuse", "new", "funding", "unsure"])
        #expect(try window.publishing(more) == more)
    }

    @Test func `the same words are not published twice`() throws {
        let window = try Window.example()
        #expect(throws: PublishingRefusal.unchanged) { try window.publishing(window) }
        let center = try CenterProfile.example("grad")
        #expect(throws: PublishingRefusal.unchanged) { try center.publishing(center) }
    }

    @Test func `the name in addresses stays`() throws {
        let center = try CenterProfile.example("grad")
        let renamed = try CenterProfile.example("other")
        #expect(throws: PublishingRefusal.slugChanged) { try center.publishing(renamed) }
    }

    @Test func `going back keeps the codes that came since, offered no more`() throws {
        let earlier = try Window.example(kinds: ["abuse"])
        let now = try Window.example(kinds: ["abuse", "later"])
        let again = try now.returning(to: earlier)
        #expect(again.kinds.map(\.code) == ["abuse", "later"])
        #expect(again.kinds.offered.map(\.code) == ["abuse"])
        #expect(try now.publishing(again) == again)
    }

    /// A home that was set up before the guide has these words in its database.
    @Test func `words that were stored before the guide still open`() throws {
        let encoder = JSONEncoder()
        let window = try Window.example(guide: [GuideRule(place: "grad", reason: .said("까닭"))])
        let old = try without(
            ["guide", "code", "cannot", "readers", "hours", "forWhom", "languages", "topics"],
            in: encoder.encode(window),
            // A help line has had its hours all along.
            except: ["helpLines": ["hours"]]
        )
        let opened = try JSONDecoder().decode(Window.self, from: old)
        #expect(opened.guide == [])
        #expect(opened.bodies.map(\.forWhom) == [[]])
        #expect(opened.bodies.map(\.code) == [nil])
        #expect(opened.helpLines.map(\.languages) == [[], [], []])
        #expect(opened.kinds == window.kinds)
        let center = try CenterProfile.example("grad", forWhom: [.graduate])
        var fields = try #require(
            JSONSerialization.jsonObject(with: encoder.encode(center)) as? [String: Any]
        )
        fields["forWhom"] = nil
        let bytes = try JSONSerialization.data(withJSONObject: fields)
        #expect(
            try JSONDecoder().decode(CenterProfile.self, from: bytes)
                == CenterProfile.example("grad")
        )
    }

    private func without(
        _ keys: Set<String>,
        in definition: Data,
        except kept: [String: Set<String>]
    ) throws -> Data {
        var window = try #require(
            JSONSerialization.jsonObject(with: definition) as? [String: Any]
        )
        window["guide"] = nil
        for list in ["bodies", "helpLines"] {
            let items = try #require(window[list] as? [[String: Any]])
            window[list] = items.map { item in
                item.filter { !keys.contains($0.key) || kept[list]?.contains($0.key) == true }
            }
        }
        return try JSONSerialization.data(withJSONObject: window)
    }
}
