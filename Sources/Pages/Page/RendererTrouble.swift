/// Why no page can be shown at all; the server does not start with one of these.
package enum RendererTrouble: Error, Equatable, CustomStringConvertible {
    case noWords(file: String)
    case badWords(file: String, key: String)
    case noTemplates(folder: String)
    case badTemplate(name: String, line: Int)
    case missingTemplate(name: String, neededBy: String)
    case missingWords(key: String, language: String, neededBy: String)

    package var description: String {
        switch self {
        case .noWords(let file): "The words file \(file) is missing."
        case .badWords(let file, let key): "The words file \(file) cannot be read at '\(key)'."
        case .noTemplates(let folder): "There are no templates in \(folder)."
        case .badTemplate(let name, let line):
            "The template \(name) cannot be read at line \(line)."
        case .missingTemplate(let name, let neededBy):
            "The template \(name) is missing; \(neededBy) needs it."
        case .missingWords(let key, let language, let neededBy):
            "The words '\(key)' are missing in \(language)/; \(neededBy) needs them."
        }
    }
}
