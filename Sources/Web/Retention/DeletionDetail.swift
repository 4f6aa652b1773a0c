import Casework
import Pages

/// What those who opened a report are told of its deletion: its number and the kind of reason, no words.
struct DeletionDetail {
    let number: FolderNumber?
    let reason: DeletionReason

    init(number: FolderNumber?, reason: DeletionReason) {
        (self.number, self.reason) = (number, reason)
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard let last = parts.last, let reason = DeletionReason(rawValue: last) else { return nil }
        self.reason = reason
        number = parts.count == 2 ? TriageInput.number(in: parts[0]) : nil
    }

    /// As the record of what was done keeps it.
    var text: String {
        let number = number.map { "\($0.year)-\($0.ordinal) " } ?? ""
        return number + reason.rawValue
    }
}

extension DeskView {
    /// Which report it was, and why.
    func words(of deletion: DeletionDetail) -> String {
        words(
            "told.deletion",
            [
                "number": number(deletion.number),
                "reason": words("deletionReason.\(deletion.reason)"),
            ]
        )
    }
}
