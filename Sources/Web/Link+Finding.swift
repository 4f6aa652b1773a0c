import Casework

extension Link {
    static let find = "/find"

    /// What was found; what was looked for stands sealed in it.
    static func found(_ sealed: String) -> String { "\(find)?s=\(sealed)" }

    /// A note where it stands on the page of its consultation.
    static func note(_ ordinal: Int, in folder: FolderID) -> String {
        "\(consultation(folder))#note-\(ordinal)"
    }
}
