package import Casework
package import Foundation

extension HandoverRecord {
    /// Seals a parcel to another center, and tells the own center's keys on what terms.
    ///
    /// The officer who asks signs it; the center's signature is still missing. `bytes` gives the next
    /// bytes of the parcel's file of that place, and nothing at its end; `keep` takes the bundle's parts
    /// as they follow one another.
    package static func seal(
        _ parcel: HandoverParcel,
        as id: BundleID,
        of folder: FolderID,
        on terms: HandoverTerms,
        from sender: Partner,
        to recipient: Partner,
        by officer: OfficerKeys,
        directory: Directory,
        day: Day,
        file bytes: (Int) throws -> Data?,
        keep: (Data) throws -> Void
    ) throws -> HandoverRecord {
        var size = BundlePiece.signature
        func hand(_ part: Data) throws {
            size += part.count
            try keep(part)
        }
        var sealer = try BundleSealer(from: sender, to: recipient, id: id, keep: hand)
        try parcel.write(file: bytes) { try sealer.add($0, keep: hand) }
        let bundle = try sealer.finish(keep: hand)
        let told = try Wrap.wrap(
            Content(terms).padded,
            to: directory.center.agreement,
            bound: termsBinding(officer.center, folder, id)
        )
        let bare = HandoverRecord(
            id: id,
            center: officer.center,
            folder: folder,
            recipient: recipient.mark,
            askedBy: officer.officer,
            askedOn: day,
            terms: told,
            trace: bundle.trace,
            size: size,
            signature: Data()
        )
        return bare.signed(try officer.sign(bare.asked))
    }

    /// Opens the terms for whoever holds the center's keys.
    package func terms(with keys: CenterKeys) throws -> HandoverTerms {
        let binding = Self.termsBinding(center, folder, id)
        return try Content(padded: keys.unwrap(terms, bound: binding))
            .details(as: HandoverTerms.self)
    }

    /// A director's word, signed.
    package func decision(
        _ stage: HandoverStage,
        by officer: OfficerKeys,
        on day: Day
    ) throws -> HandoverDecision {
        HandoverDecision(
            officer: officer.officer,
            day: day,
            signature: try officer.sign(decided(stage, day))
        )
    }

    /// What became of it, as an officer heard it: by telephone, or on paper.
    package func reply(
        _ answer: HandoverAnswer,
        _ reason: DeclineReason?,
        on day: Day,
        heardBy officer: OfficerKeys
    ) throws -> HandoverReply {
        HandoverReply(
            answer: answer,
            reason: reason,
            day: day,
            officer: officer.officer,
            signature: try officer.sign(heard(answer, reason, day))
        )
    }

    private static func termsBinding(
        _ center: CenterID,
        _ folder: FolderID,
        _ id: BundleID
    ) -> Binding {
        Binding("handover-terms").with(center).with(folder).with(id)
    }

    fileprivate var asked: Binding {
        Binding("handover").with(center).with(folder).with(id).with(recipient).with(askedBy)
            .with(askedOn).with(terms.bytes).with(trace).with(size)
    }

    fileprivate func decided(_ stage: HandoverStage, _ day: Day) -> Binding {
        Binding("handover-decision").with(center).with(id).with(trace).with(stage.rawValue)
            .with(day)
    }

    fileprivate func heard(
        _ answer: HandoverAnswer,
        _ reason: DeclineReason?,
        _ day: Day
    ) -> Binding {
        Binding("handover-heard").with(center).with(id).with(trace).with(answer.rawValue)
            .with(reason?.rawValue ?? "").with(day)
    }

    private func signed(_ signature: Data) -> HandoverRecord {
        HandoverRecord(
            id: id,
            center: center,
            folder: folder,
            recipient: recipient,
            askedBy: askedBy,
            askedOn: askedOn,
            terms: terms,
            trace: trace,
            size: size,
            signature: signature
        )
    }
}

extension Directory {
    /// Accepts a handing as it was asked for, decided and answered; each by whom it names.
    ///
    /// `partners` are all that were ever met: an answer outlives a meeting.
    package func verify(
        _ record: HandoverRecord,
        partners: PartnerBook
    ) throws(VaultError) {
        guard record.center == center.center,
            isSigned(record.signature, by: record.askedBy, record.asked)
        else { throw .forged }
        switch record.stage {
        case .asked, .withdrawn: break
        case .returned, .sealed, .accepted, .declined:
            let decided: HandoverStage = record.stage == .returned ? .returned : .sealed
            guard let decision = record.decision,
                isSigned(
                    decision.signature,
                    by: decision.officer,
                    record.decided(decided, decision.day)
                )
            else { throw .forged }
        }
        switch record.stage {
        case .asked, .withdrawn, .returned, .sealed: break
        case .accepted, .declined: try verify(record.reply, of: record, partners)
        }
    }

    private func verify(
        _ reply: HandoverReply?,
        of record: HandoverRecord,
        _ partners: PartnerBook
    ) throws(VaultError) {
        guard let reply, reply.answer.rawValue == record.stage.rawValue else { throw .forged }
        if let officer = reply.officer {
            let heard = record.heard(reply.answer, reply.reason, reply.day)
            guard isSigned(reply.signature, by: officer, heard) else { throw .forged }
            return
        }
        guard let partner = partners[ever: record.recipient] else { throw .forged }
        // The bundle's id tells its receipt from all others.
        guard
            partner.key.accepts(
                reply.signature,
                for: HandoverReceipt.signed(
                    record.id,
                    record.recipient,
                    reply.answer,
                    reply.reason,
                    reply.day
                )
            )
        else { throw .forged }
    }
}
