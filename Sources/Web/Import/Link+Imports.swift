package import Casework

extension Link {
    package static let imports = "/imports"
    package static let importTemplate = "/imports/template"

    package static func importTable(_ id: ImportID, _ part: ImportPart) -> String {
        "\(imports)/\(id)/\(part.rawValue)"
    }

    /// The steps of a table on its way in, as nouns.
    package enum ImportPart: String, CaseIterable, Sendable {
        case columns, values, trial, carried
        case failingRows = "failing-rows"
        case removal
    }
}
