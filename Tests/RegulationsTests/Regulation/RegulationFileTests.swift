import Casework
import Foundation
import Testing

@testable import Regulations

/// The regulations of the house are right, and say what their texts say.
struct RegulationFileTests {
    static let names = ["yuwon"]

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
}
