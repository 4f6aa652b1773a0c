import Casework
import Foundation
import Yams

/// Reads `Words/ko/` and `Words/en/`: a file for each group of sayings, named like it, of which the
/// names are joined by dots.
enum WordsFile {
    static func read(_ language: Language, from folder: URL) throws(RendererTrouble) -> Words {
        let own = folder.appending(path: language.rawValue)
        let found = try? FileManager.default.contentsOfDirectory(atPath: own.path)
        let names = (found ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
        guard !names.isEmpty else { throw .noWords(file: "\(language.rawValue)/") }
        var texts: [String: String] = [:]
        for name in names {
            let shown = "\(language.rawValue)/\(name)"
            guard let text = try? String(contentsOf: own.appending(path: name), encoding: .utf8)
            else { throw .noWords(file: shown) }
            guard let root = try? Yams.compose(yaml: text) else {
                throw .badWords(file: shown, key: "")
            }
            try collect(root, under: "", of: shown, into: &texts)
        }
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
