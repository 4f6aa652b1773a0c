import Casework
import Foundation
import Yams

/// Reads `Words/ko.yaml` and `Words/en.yaml`: sayings in groups, of which the names are joined by dots.
enum WordsFile {
    static func read(_ language: Language, from folder: URL) throws(RendererTrouble) -> Words {
        let name = "\(language.rawValue).yaml"
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        else { throw .noWords(file: name) }
        guard let root = try? Yams.compose(yaml: text) else { throw .badWords(file: name, key: "") }
        var texts: [String: String] = [:]
        try collect(root, under: "", of: name, into: &texts)
        return Words(texts, in: language)
    }

    private static func collect(
        _ node: Node,
        under prefix: String,
        of file: String,
        into texts: inout [String: String]
    ) throws(RendererTrouble) {
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard let name = key.scalar?.string else {
                    throw .badWords(file: file, key: prefix)
                }
                let path = prefix.isEmpty ? name : "\(prefix).\(name)"
                try collect(value, under: path, of: file, into: &texts)
            }
        case .scalar(let scalar):
            guard texts.updateValue(scalar.string, forKey: prefix) == nil else {
                throw .badWords(file: file, key: prefix)
            }
        case .sequence, .alias:
            throw .badWords(file: file, key: prefix)
        }
    }
}
