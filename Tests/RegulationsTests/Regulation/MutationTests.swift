import Casework
import Foundation
import Testing

@testable import Regulations

/// No number of a regulation can change without a complaint, or an example that notices.
struct MutationTests {
    /// A regulation that is read once for all its mutants.
    private struct Original {
        let tree: Tree
        let examples: [RegulationExample]
        let laws: [Regulation]
        let holidays: Holidays

        init(_ name: String) throws {
            let path = Place.root.appending(path: "regulations/\(name).yaml")
            let source = try SourceText(at: path, file: name)
            tree = try Tree.read(source, into: Notes(file: name))
            // Those without a case are quick to ask, and most numbers stand in one of them.
            let all = try ExamplesReader.read(
                at: Place.root.appending(path: "regulations/\(name).examples.yaml")
            )
            examples = all.filter { !$0.isOfEvents } + all.filter(\.isOfEvents)
            laws = name == "statutes" ? [] : [try Shelf.regulation("statutes")]
            holidays = try HolidaysReader.read(at: Place.holidays)
        }

        func notices(_ mutant: Mutant) -> Bool {
            guard
                let read = try? RegulationReader.read(
                    mutant.applied(to: tree),
                    Notes(file: mutant.name)
                )
            else { return true }
            let rules = Rulebook(read.regulation, beside: laws, holidays: holidays)
            return examples.contains { !$0.failures(under: rules, file: mutant.name).isEmpty }
        }
    }

    private static let originals = Dictionary(
        uniqueKeysWithValues: RegulationFileTests.names.map { name in
            (name, Result { try Original(name) })
        }
    )

    static let mutants = RegulationFileTests.names.flatMap { name in
        (try? originals[name]?.get()).map { Mutant.all(of: name, $0.tree) } ?? []
    }

    @Test func `there are mutants of every regulation`() {
        #expect(Self.mutants.count > 220)
        #expect(Set(Self.mutants.map(\.name)) == Set(RegulationFileTests.names))
    }

    @Test(arguments: mutants)
    func `another number is noticed`(mutant: Mutant) throws {
        let original = try #require(Self.originals[mutant.name]).get()
        let isNoticed = original.notices(mutant)
        #expect(isNoticed)
    }
}

extension RegulationExample {
    fileprivate var isOfEvents: Bool {
        if case .events = matter { true } else { false }
    }
}
