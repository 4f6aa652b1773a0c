import Foundation
import Testing

@testable import Regulations

/// The JSON Schema beside the document says what the reader says.
struct SchemaTests {
    static let files =
        RegulationFileTests.names.map { Place.root.appending(path: "regulations/\($0).yaml") }
        + [RegulationFileTests.exercise]

    private func schema() throws -> Shape {
        let path = Place.root.appending(path: "docs/regulations.schema.json")
        return try JSONDecoder().decode(Shape.self, from: Data(contentsOf: path))
    }

    private func tree(_ text: String) throws -> Tree {
        let source = try SourceText(Data(text.utf8), file: "made.yaml")
        return try Tree.read(source, into: Notes(file: "made.yaml"))
    }

    @Test(arguments: files)
    func `every regulation is as the schema has it`(file: URL) throws {
        let schema = try schema()
        let tree = try tree(String(contentsOf: file, encoding: .utf8))
        #expect(schema.complaints(about: tree, at: "", among: schema.defs) == [])
    }

    @Test(arguments: [
        ("length: 60d", "length: sixty"), ("consequence: bar", "consequnce: bar"),
        ("tie: fails", "tie: fials"), ("least: 9, most: 9", "least: nine, most: 9"),
        ("first: true", "first: yes"), ("title: {", "titel: {"),
    ])
    func `the schema sees what the reader sees`(right: String, wrong: String) throws {
        let schema = try schema()
        let text = try String(contentsOf: RegulationFileTests.exercise, encoding: .utf8)
        let tree = try tree(text.replacing(right, with: wrong))
        #expect(schema.complaints(about: tree, at: "", among: schema.defs) != [])
        #expect(throws: Mistakes.self) {
            try RegulationReader.read(
                Data(text.replacing(right, with: wrong).utf8),
                named: "made.yaml"
            )
        }
    }
}

/// As much of JSON Schema as the schema of a regulation uses.
private final class Shape: Decodable {
    let type: String?
    let properties: [String: Shape]?
    let required: [String]?
    let items: Shape?
    let choices: [String]?
    let pattern: String?
    let ref: String?
    let defs: [String: Shape]?

    private enum CodingKeys: String, CodingKey {
        case type, properties, required, items, pattern
        case choices = "enum"
        case ref = "$ref"
        case defs = "$defs"
    }

    func complaints(about tree: Tree, at path: String, among defs: [String: Shape]?) -> [String] {
        if let ref, let shape = defs?[String(ref.split(separator: "/").last ?? "")] {
            return shape.complaints(about: tree, at: path, among: defs)
        }
        switch (type, tree) {
        case ("object", .section(let entries, _)):
            let keys = Set(entries.map(\.key))
            let missing = (required ?? []).filter { !keys.contains($0) }.map { "\(path)/\($0)?" }
            return missing
                + entries.flatMap { entry in
                    properties?[entry.key]?
                        .complaints(about: entry.value, at: "\(path)/\(entry.key)", among: defs)
                        ?? ["\(path)/\(entry.key)"]
                }
        case ("array", .list(let list, _)):
            return list.flatMap { items?.complaints(about: $0, at: path, among: defs) ?? [] }
        case ("integer", .text(let text, _)): return Int(text) == nil ? [path] : []
        case ("boolean", .text(let text, _)): return ["true", "false"].contains(text) ? [] : [path]
        case ("string", .text(let text, _)):
            if let choices, !choices.contains(text) { return [path] }
            guard let pattern else { return [] }
            let isRight = (try? Regex(pattern).firstMatch(in: text)) != nil
            return isRight ? [] : [path]
        case _: return [path]
        }
    }
}
