import Foundation
import TestSupport
import Testing

@testable import Regulations

/// Every requirement of the two regulations that is a period, a check or a value is shown by an example.
struct CoverageTests {
    static let sources = ["yuwon", "gwangju-dongbu", "statutes", "sample"]

    /// One row of the requirements.
    struct Row: Hashable {
        let number: String
        let article: String
        let asks: String

        init?(_ line: Substring) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 3, !line.hasPrefix("#") else { return nil }
            (number, article, asks) = (parts[0], parts[1], parts[2])
        }
    }

    private func rows() throws -> [Row] {
        let path = Place.tests.appending(path: "Coverage/rows.txt")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
            .compactMap { Row($0) }
    }

    /// The examples by the rows that they name.
    private func places() throws -> [String: [String]] {
        var places: [String: [String]] = [:]
        for name in Self.sources {
            let path = Place.root.appending(path: "regulations/\(name).examples.yaml")
            for example in try ExamplesReader.read(at: path, named: "\(name).examples.yaml") {
                for row in example.rows {
                    places[row, default: []].append("`\(name)`: \(example.code)")
                }
            }
        }
        return places
    }

    @Test func `no row that is a period, a check or a value lacks an example`() throws {
        let rows = try rows()
        let places = try places()
        #expect(rows.count == 189)
        #expect(rows.count { !$0.asks.isEmpty } == 86)
        #expect(rows.filter { !$0.asks.isEmpty && places[$0.number] == nil } == [])
    }

    @Test func `no example names a row that is not there`() throws {
        let known = Set(try rows().map(\.number))
        #expect(try places().keys.filter { !known.contains($0) }.sorted() == [])
    }

    @Test func `the document of rows is as the examples have it`() throws {
        let places = try places()
        var text = """
            # 요구와 예

            두 규정의 요구(번호, 조문)가 어느 예에서 보이는지 적은 표입니다. 시험이 예에서 만듭니다. 기한(CLK), 확인(CHK), 값(CFG)인 요구에 예가 없으면 시험이
            실패합니다. 기록이나 서류나 화면인 요구는 다른 곳에서 보입니다.

            Where each requirement of the two regulations is shown: made by a test from the examples, which fails where a period, a check or a
            value has none. Rows that ask for records, papers or pages alone are shown elsewhere.

            | row | article | asks | examples |
            |---|---|---|---|

            """
        for row in try rows() {
            let shown = places[row.number]?.joined(separator: ", ") ?? "–"
            text += "| \(row.number) | \(row.article) | \(row.asks) | \(shown) |\n"
        }
        let path = Place.root.appending(path: "docs/regulations/coverage.md")
        #expect(try Snapshot.difference(of: text, from: path) == nil)
    }
}
