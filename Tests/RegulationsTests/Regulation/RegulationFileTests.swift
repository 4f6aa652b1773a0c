import Casework
import Foundation
import Testing

@testable import Regulations

/// The regulations of the house are right, and say what their texts say.
struct RegulationFileTests {
    static let names = ["yuwon", "gwangju-dongbu", "statutes", "sample"]
    static let exercise = Place.tests.appending(path: "Regulation/Files/exercise.yaml")

    @Test(arguments: names)
    func `a regulation of the house has no mistake`(name: String) throws {
        let path = Place.root.appending(path: "regulations/\(name).yaml")
        do throws(Mistakes) {
            let answer = try RegulationReader.read(at: path, named: "\(name).yaml")
            #expect(answer.regulation.code == name)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test func `the exercise has no mistake and what the two regulations lack`() throws {
        let regulation = try RegulationReader.read(at: Self.exercise).regulation
        #expect(regulation.deadlines.map(\.length.description).contains("60d"))
        #expect(regulation.committees[0].votes[0].majority.base == .registered)
        #expect(regulation.counting.extensionBase == .rolled)
    }

    @Test func `each of the fifty-two unclear places has a chosen reading`() throws {
        let read = try ["yuwon", "gwangju-dongbu"].flatMap { try Shelf.regulation($0).readings }
        let known = Set(read.map(\.code).filter { $0.hasPrefix("b-") })
        #expect(known == Set((1...52).map { "b-\($0)" }))
        #expect(read.allSatisfy { $0.heading.clarity.status != .clear })
    }

    @Test(arguments: names)
    func `every rule of a case has its article`(name: String) throws {
        let regulation = try Shelf.regulation(name)
        let hard = regulation.deadlines.filter { !$0.isSoft }.map(\.heading)
        let rules =
            regulation.steps.map(\.heading) + hard + regulation.stages.map(\.heading)
            + regulation.committees.map(\.heading) + regulation.kinds.map(\.heading)
        #expect(rules.filter { $0.articles.isEmpty } == [])
    }
}
