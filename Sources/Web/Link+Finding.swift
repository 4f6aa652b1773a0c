import Casework

extension Link {
    static let consultations = "/consultations"

    static func consultation(_ folder: FolderID) -> String { "\(consultations)/\(folder)" }

    /// A note where it stands on the page of its consultation.
    static func note(_ note: NoteID, in folder: FolderID) -> String {
        "\(consultation(folder))#note-\(note)"
    }
}
