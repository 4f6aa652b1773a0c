package import Casework

extension Link {
    package static let consultations = "/consultations"
    package static let opening = "/consultations/opening"

    package static func opening(from report: FolderID) -> String { "\(opening)?report=\(report)" }

    package static let calendar = "/calendar"
    package static let calendarRemoval = "/calendar/removal"

    package static func calendarFeed(_ address: String) -> String { "/calendars/\(address).ics" }

    package static func consultation(_ folder: FolderID) -> String { "\(consultations)/\(folder)" }

    package static func consultation(_ folder: FolderID, _ part: ConsultationPart) -> String {
        "\(consultation(folder))/\(part.rawValue)"
    }

    package static func draft(_ folder: FolderID, _ note: NoteID) -> String {
        "\(consultation(folder, .drafts))/\(note)"
    }

    package static func lateNotes(_ folder: FolderID, _ late: DraftID) -> String {
        "\(consultation(folder))/late-notes/\(late)"
    }

    package static func correction(_ folder: FolderID, _ note: NoteID) -> String {
        "\(consultation(folder, .notes))/\(note)/correction"
    }

    /// What can be done with a consultation, as nouns.
    package enum ConsultationPart: String, CaseIterable, Sendable {
        case notes, drafts, promises, persons, reports, closure, reopening, papers, shares,
            handings, charge, files
        case shareEnds = "share-ends"
        case draftRemovals = "draft-removals"
        case appointments
        case appointmentEnds = "appointment-ends"
        case personRemovals = "person-removals"
        case joinings
        case handover
        /// What a notice says where the director's word came in the same step.
        case handoversSealed = "handovers-sealed"
        case spokenHandovers = "spoken-handovers"
        case handoverWithdrawals = "handover-withdrawals"
        /// What a notice says where words that a colleague had saved stay as a draft.
        case notesBeside = "notes-beside"
        /// What a notice says after a note was corrected.
        case corrections
    }
}
