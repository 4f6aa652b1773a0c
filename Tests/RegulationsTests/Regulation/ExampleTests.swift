import Casework
import Foundation
import Testing

@testable import Regulations

/// Every worked example of every regulation comes out as it is written.
struct ExampleTests {
    @Test(arguments: RegulationFileTests.names)
    func `what happened comes to what the examples say`(name: String) throws {
        let file = "\(name).examples.yaml"
        let path = Place.root.appending(path: "regulations/\(file)")
        let examples = try ExamplesReader.read(at: path, named: file)
        let rules = try Shelf.rules(name)
        #expect(!examples.isEmpty)
        for example in examples {
            for failure in example.failures(under: rules, file: file) {
                Issue.record("\(failure)")
            }
        }
    }

    @Test func `the exercise comes out as it is written`() throws {
        let path = Place.tests.appending(path: "Regulation/Files/exercise.examples.yaml")
        let regulation = try RegulationReader.read(at: RegulationFileTests.exercise).regulation
        let holidays = try HolidaysReader.read(at: Place.holidays)
        let rules = Rulebook(regulation, beside: [], holidays: holidays)
        for example in try ExamplesReader.read(at: path, named: "exercise.examples.yaml") {
            #expect(example.failures(under: rules, file: "exercise.examples.yaml") == [])
        }
    }
}

/// The regulations of the house, with the laws beside them.
enum Shelf {
    static func regulation(_ name: String) throws -> Regulation {
        try RegulationReader.read(at: Place.root.appending(path: "regulations/\(name).yaml"))
            .regulation
    }

    static func rules(_ name: String) throws -> Rulebook {
        let statutes = name == "statutes" ? [] : [try regulation("statutes")]
        let holidays = try HolidaysReader.read(at: Place.holidays)
        return Rulebook(try regulation(name), beside: statutes, holidays: holidays)
    }
}
