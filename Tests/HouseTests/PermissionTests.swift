import Foundation
import Testing

/// A permission that no route asks for protects nothing (A5.6).
struct PermissionTests {
    @Test func `every permission of the table is asked for by a route`() throws {
        let table = try #require(
            SourceTree.file("Sources/Casework/People/Permission.swift")
        ).text
        let cases = try permissions(in: table)
        #expect(cases.count > 10)
        let routes = SourceTree.files(below: "Sources/Web", ending: ".swift").map(\.text)
        #expect(unasked(cases, in: routes) == [])
    }

    @Test func `a permission that nobody asks for is seen`() throws {
        let cases = try permissions(
            in:
                "enum Permission {\n    case seeAll = \"see-all\"\n    case rest\n}\nextension Role {"
        )
        #expect(cases == ["seeAll", "rest"])
        #expect(unasked(cases, in: ["inside.allowing(.rest).get"]) == ["seeAll"])
        #expect(unasked(cases, in: ["allowing(.seeAllOfIt)", "officer.may(.rest)"]) == cases)
    }

    private func permissions(in table: String) throws -> [String] {
        let body = table.split(separator: "extension Role").first ?? ""
        let line = try Regex(
            #"(?m)^    case (?<name>[a-zA-Z]+)"#,
            as: (Substring, name: Substring).self
        )
        return body.matches(of: line).map { String($0.output.name) }
    }

    private func unasked(_ permissions: [String], in routes: [String]) -> [String] {
        permissions.filter { name in
            !routes.contains { $0.contains("allowing(.\(name))") }
        }
    }
}
