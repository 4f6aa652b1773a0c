import Casework

/// One sheet of paper: what goes onto it now, or is lost.
struct PaperSheet {
    /// Its name as a file.
    let name: String
    let text: String

    /// One under the other, with a line to cut along.
    static func pages(_ sheets: [PaperSheet]) -> String {
        let cut = "\n" + String(repeating: "─", count: 72) + "\n\n"
        return cut + sheets.map(\.text).joined(separator: cut) + cut
    }
}

extension PaperSheet: Confidential {}
