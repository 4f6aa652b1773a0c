import Casework
import Foundation
import Testing

@testable import Regulations

/// The regulations of this house, read once for all tests.
enum SomeRules {
    static let all = ["yuwon", "gwangju-dongbu", "sample"]

    private static let read: [String: Result<Rulebook, any Error>] = Dictionary(
        uniqueKeysWithValues: all.map { name in
            (
                name,
                Result { try rulebook(at: Place.root.appending(path: "regulations/\(name).yaml")) }
            )
        }
    )

    static func named(_ name: String) throws -> Rulebook { try #require(read[name]).get() }

    static func rulebook(at path: URL) throws -> Rulebook {
        let statutes = Place.root.appending(path: "regulations/statutes.yaml")
        return Rulebook(
            try RegulationReader.read(at: path).regulation,
            beside: [try RegulationReader.read(at: statutes).regulation],
            holidays: try HolidaysReader.read(at: Place.holidays)
        )
    }

    /// A case of the lines of an events file, and what could not stand in it.
    static func made(_ lines: String, under rules: Rulebook) throws -> (Case, [RefusedEvent]) {
        let text =
            "events:\n"
            + lines.split(separator: "\n").map { "  - { event: \($0) }" }.joined(separator: "\n")
        let events = try EventsReader.read(Data(text.utf8), named: "events.yaml")
        var refused: [RefusedEvent] = []
        let made = Case(under: rules, events: events, refused: &refused)
        return (made, refused)
    }
}

extension Day {
    /// The day that a test writes down.
    static func of(_ text: String) throws -> Day { try #require(Day(text)) }
}
