/// What a consultation's entries are called in the database; all lie under the folder's key.
package enum ConsultationEntryKind: String, CaseIterable, Sendable {
    case opened, assigned, noted, corrected
    case shareGiven, shareEnded, handedOn
    case promiseEnded, appointed, appointmentEnded
    case personNamed, personJoined, personRemoved
    case linked, unlinked
    case handoverAsked, handoverWithdrawn, handoverSpoken, handoverReceived, noteReceived
    case filed, cleaned, downloaded, printed
    case closed, reopened

    /// Those in which a search looks for words; the rest is codes, days and hands.
    package static let searched: Set<ConsultationEntryKind> = [
        .noted, .corrected, .promiseEnded, .personNamed, .personRemoved, .filed, .closed, .handedOn,
        .handoverAsked, .handoverSpoken, .handoverReceived, .noteReceived,
    ]

    package init(of event: ConsultationEvent) {
        self =
            switch event {
            case .opened: .opened
            case .assigned: .assigned
            case .shareGiven: .shareGiven
            case .shareEnded: .shareEnded
            case .handedOn: .handedOn
            case .noted: .noted
            case .corrected: .corrected
            case .promiseEnded: .promiseEnded
            case .appointed: .appointed
            case .appointmentEnded: .appointmentEnded
            case .personNamed: .personNamed
            case .personJoined: .personJoined
            case .personRemoved: .personRemoved
            case .linked: .linked
            case .unlinked: .unlinked
            case .handover(.asked): .handoverAsked
            case .handover(.withdrawn): .handoverWithdrawn
            case .handover(.spoken): .handoverSpoken
            case .handover(.received): .handoverReceived
            case .handover(.noteReceived): .noteReceived
            case .filed: .filed
            case .cleaned: .cleaned
            case .downloaded: .downloaded
            case .printed: .printed
            case .closed: .closed
            case .reopened: .reopened
            }
    }
}
