import Casework
import Foundation
import Storage
import Vault

extension ConsultationFile {
    /// Sees to it, before anything is written, that exactly those open it who may from now on.
    ///
    /// Whoever comes gets all earlier keys; where somebody goes, or has left the center, a new epoch
    /// begins, and an old copy of a key opens nothing that is written from now on. New keys of an
    /// account open nothing in passing, also where it is in charge: a colleague has to name it first
    /// (attack 15).
    mutating func regrant(
        for decided: [ConsultationEvent],
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws {
        let isDue = try transaction.isDueForRenewal(folder.id)
        guard isDue || decided.contains(where: \.changesHands) else { return }
        let standing = try transaction.grants(in: folder.id).filter {
            $0.carries == .folder && $0.role == .assigned
        }
        let holders = Set(standing.map(\.key))
        let named = Set(decided.flatMap { $0.named(besides: consultation.assignees) })
        let hands = try hands(after: decided, by: officer.officer, on: day) { card in
            holders.contains(card.id) || card.officer.map(named.contains) ?? false
        }
        let leaving = standing.filter { hands[$0.key] == nil }
        // A day that has changed is another promise, and is wrapped anew.
        let stale = standing.filter { grant in hands[grant.key].map { $0 != grant.notAfter } ?? true
        }
        for grant in stale { try transaction.delete(grant) }
        if isDue || !leaving.isEmpty { try beginEpoch(by: officer, in: transaction) }
        let kept = Set(
            standing.filter { !stale.contains($0) }.map { Held(key: $0.key, epoch: $0.epoch) }
        )
        for (id, last) in hands {
            guard let card = roster.directory[id] else { continue }
            for key in keys.all(.folder) where !kept.contains(Held(key: id, epoch: key.epoch)) {
                try transaction.insert(
                    key.grant(to: card, as: .assigned, notAfter: last, in: place, signedBy: officer)
                )
            }
        }
    }

    /// Whether the present keys of an officer's account open it; new ones do not before a colleague says so.
    func isOpenable(by officer: OfficerID, in transaction: Transaction) throws -> Bool {
        guard let card = card(of: officer) else { return false }
        return try transaction.grants(of: card.id, in: folder.id).contains {
            $0.carries == .folder && $0.epoch == folder.epoch
        }
    }

    private struct Held: Hashable {
        let key: KeyID
        let epoch: Int
    }

    /// The keys of those who may open it once this has happened, each with its last day.
    private func hands(
        after decided: [ConsultationEvent],
        by officer: OfficerID,
        on day: Day,
        counting counts: (KeyCard) -> Bool
    ) throws -> [KeyID: Day?] {
        var next = consultation
        for (offset, event) in decided.enumerated() {
            try next.apply(
                RecordedConsultationEvent(
                    sequence: folder.lastSequence + 1 + offset,
                    day: day,
                    officer: officer,
                    event: event
                )
            )
        }
        var hands: [KeyID: Day?] = [:]
        for share in next.shares(on: day) {
            if let card = card(of: share.officer), counts(card) {
                hands[card.id] = .some(share.until)
            }
        }
        for id in next.assignees {
            if let card = card(of: id), counts(card) { hands[card.id] = .some(nil) }
        }
        return hands
    }

    /// The key of somebody who still works here.
    private func card(of officer: OfficerID) -> KeyCard? {
        roster[officer].flatMap { $0.standing == .ended ? nil : roster.directory.card(of: $0.id) }
    }

    private mutating func beginEpoch(by officer: OfficerKeys, in transaction: Transaction) throws {
        try transaction.deleteRenewal(of: folder.id)
        let next = LayerKey.new(.folder, epoch: folder.epoch + 1)
        try transaction.insert(
            next.grant(to: roster.directory.recovery, as: .recovery, in: place, signedBy: officer)
        )
        keys.add(next)
        folder.epoch = next.epoch
    }
}

extension ConsultationEvent {
    /// Those whom it lets in by name.
    fileprivate func named(besides assignees: [OfficerID]) -> [OfficerID] {
        switch self {
        case .assigned(let officers): officers.filter { !assignees.contains($0) }
        case .shareGiven(let share): [share.officer]
        case .handedOn(let handing): [handing.to]
        case .shareEnded, .opened, .noted, .corrected, .promiseEnded, .appointed,
            .appointmentEnded, .personNamed, .personJoined, .personRemoved, .linked, .unlinked,
            .handover, .filed, .cleaned, .downloaded, .printed, .closed, .reopened:
            []
        }
    }

    /// Whether somebody else may open it afterwards.
    fileprivate var changesHands: Bool {
        switch self {
        case .assigned, .shareGiven, .shareEnded, .handedOn: true
        case .opened, .noted, .corrected, .promiseEnded, .appointed, .appointmentEnded,
            .personNamed, .personJoined, .personRemoved, .linked, .unlinked, .handover,
            .filed, .cleaned, .downloaded, .printed, .closed, .reopened:
            false
        }
    }
}
