package import Casework
import Crypto
import Foundation

/// The public keys of a center that its signing key vouches for; everything else does not exist.
package struct Directory: Sendable {
    package let center: KeyCard
    package let recovery: KeyCard
    package let statistics: KeyCard
    private let cards: [KeyID: KeyCard]
    private let known = KnownSignatures()

    /// Checks each card; those that the center did not sign are left out.
    ///
    /// - Throws: `VaultError.notInDirectory` when the center's own keys are missing or unsigned, or
    ///   when two keys claim to be the center's: somebody has put one in.
    package init(of cards: [KeyCard]) throws(VaultError) {
        let centers = cards.filter { $0.kind == .center }
        guard let center = centers.first, centers.count == 1,
            let signing = center.signing,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing)
        else { throw .notInDirectory }
        var vouched: [KeyID: KeyCard] = [:]
        for card in cards where card.center == center.center {
            guard let signature = card.signature,
                key.isValidSignature(signature, for: card.binding.bytes)
            else { continue }
            vouched[card.id] = card
        }
        let newest = { (kind: KeyKind) in
            vouched.values.filter { $0.kind == kind }.max { $0.generation < $1.generation }
        }
        guard vouched[center.id] != nil, let recovery = newest(.recovery),
            let statistics = newest(.statistics)
        else { throw .notInDirectory }
        self.center = center
        self.recovery = recovery
        self.statistics = statistics
        self.cards = vouched
    }

    package subscript(_ id: KeyID) -> KeyCard? { cards[id] }

    /// The newest key of an officer, or nothing if no vouched key is there.
    package func card(of officer: OfficerID) -> KeyCard? {
        cards.values.filter { $0.kind == .officer && $0.officer == officer }
            .max { $0.generation < $1.generation }
    }

    /// Says whether this is the directory that an officer has known since the first sign-in.
    package func isAnchored(by keys: OfficerKeys) -> Bool {
        center.signing == keys.anchor && center.center == keys.center
    }

    /// Accepts a grant of intake, or one that a vouched officer of the center signed.
    func verify(_ grant: Grant) throws(VaultError) {
        guard grant.center == center.center else { throw .notInDirectory }
        guard let granter = grant.granter, let signature = grant.signature else {
            guard grant.granter == nil, grant.signature == nil, Self.isFromIntake(grant) else {
                throw .forged
            }
            return
        }
        guard let card = cards[granter], card.kind == .officer || card.kind == .center else {
            throw .notInDirectory
        }
        let binding = LayerKey.binding(of: grant, form: .sealed).with(grant.wrapped.bytes)
        guard card.accepts(signature, for: binding) else { throw .forged }
    }

    /// Whether it is what intake, which cannot sign, may give: the first epoch's folder key to those
    /// on duty and to recovery, its thread key to the reporter.
    private static func isFromIntake(_ grant: Grant) -> Bool {
        switch (grant.role, grant.carries) {
        case (.duty, .folder), (.recovery, .folder), (.reporter, .thread): grant.epoch == 1
        case (.duty, .thread), (.recovery, .thread), (.reporter, .folder), (.assigned, _),
            (.keeper, _):
            false
        }
    }

    /// Accepts a folder's entries as they were written: none forged, none cut out, none from
    /// elsewhere.
    package func verify(_ entries: [EntryRecord], of folder: FolderRecord) throws(VaultError) {
        guard entries.count == folder.lastSequence,
            entries.enumerated().allSatisfy({ index, entry in
                entry.sequence == index + 1 && entry.folder == folder.id
                    && entry.center == folder.center
            })
        else { throw .forged }
        for entry in entries { try verify(entry) }
    }

    /// Accepts an entry that a reporter or a vouched officer of the center wrote.
    package func verify(_ entry: EntryRecord) throws(VaultError) {
        guard entry.center == center.center else { throw .notInDirectory }
        guard let officer = entry.officer else {
            // Only a reporter's own acts come unsigned; the thread's key, which seals them, vouches.
            guard entry.signature == nil, entry.layer == .thread, entry.body != nil,
                ReportEntryKind(rawValue: entry.kind)?.isReporters == true
            else { throw .forged }
            return
        }
        let binding = LayerKey.binding(of: entry).with(entry.body?.bytes)
        guard let signature = entry.signature, isSigned(signature, by: officer, binding) else {
            throw .forged
        }
    }

    /// Whether one of an officer's vouched keys signed it.
    func isSigned(_ signature: Data, by officer: OfficerID, _ binding: Binding) -> Bool {
        known.accept(binding.with(officer).with(signature)) {
            cards.values.contains {
                $0.kind == .officer && $0.officer == officer && $0.accepts(signature, for: binding)
            }
        }
    }
}

extension KeyCard {
    var binding: Binding {
        Binding("key-card").with(id).with(center).with(kind.rawValue).with(generation)
            .with(officer?.bytes).with(agreement).with(signing)
            .with(since.map { Data($0.description.utf8) })
    }

    func accepts(_ signature: Data, for binding: Binding) -> Bool {
        guard let signing,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing)
        else { return false }
        return key.isValidSignature(signature, for: binding.bytes)
    }
}
