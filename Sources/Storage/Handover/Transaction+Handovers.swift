package import Casework
import GRDB

extension Transaction {
    /// Keeps a bundle that waits for the director, with its parts.
    package func insert(_ handover: HandoverRecord, parts: SpooledPieces) throws {
        try run(
            """
            INSERT INTO handover (id, center, folder, recipient, asked_by, asked_on, terms, trace,
                size, signature, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                handover.id, handover.center, handover.folder, handover.recipient,
                handover.askedBy, handover.askedOn, handover.terms, handover.trace, handover.size,
                handover.signature, handover.stage.rawValue,
            ]
        )
        for index in 0..<parts.count {
            try insert(parts[index].bytes, index, of: handover.id, at: handover.center)
        }
    }

    package func handover(_ id: BundleID, in center: CenterID) throws -> HandoverRecord? {
        try row("SELECT * FROM handover WHERE id = ? AND center = ?", [id, center])
            .map(Self.handover)
    }

    /// What waits at a center for the director's word, the last asked for first.
    package func askedHandovers(of center: CenterID) throws -> [HandoverRecord] {
        try rows(
            "SELECT * FROM handover WHERE center = ? AND stage = 'asked' ORDER BY asked_on DESC, id",
            [center]
        ).map(Self.handover)
    }

    /// What a center sent, and what never left it, the last asked for first; so many from a place on.
    package func decidedHandovers(
        of center: CenterID,
        offset: Int,
        limit: Int
    ) throws -> [HandoverRecord] {
        try rows(
            """
            SELECT * FROM handover WHERE center = ? AND stage <> 'asked'
            ORDER BY asked_on DESC, id LIMIT ? OFFSET ?
            """,
            [center, limit, offset]
        ).map(Self.handover)
    }

    /// What goes or went from one consultation, the first asked for first.
    package func handovers(from folder: FolderID) throws -> [HandoverRecord] {
        try rows("SELECT * FROM handover WHERE folder = ? ORDER BY asked_on, id", [folder])
            .map(Self.handover)
    }

    /// Sets how far a bundle has come before the director's word; of two at once the second is told.
    package func withdrawHandover(_ id: BundleID) throws -> Bool {
        try run(
            "UPDATE handover SET stage = 'withdrawn' WHERE id = ? AND stage = 'asked'",
            [id]
        )
        return changes == 1
    }

    /// Writes down the director's word; of two at once the second is told.
    package func decide(
        _ id: BundleID,
        _ stage: HandoverStage,
        _ decision: HandoverDecision
    ) throws -> Bool {
        try run(
            """
            UPDATE handover
            SET stage = ?, decided_by = ?, decided_on = ?, decided_signature = ?
            WHERE id = ? AND stage = 'asked'
            """,
            [stage.rawValue, decision.officer, decision.day, decision.signature, id]
        )
        return changes == 1
    }

    /// Writes down what the other center answered; the first answer holds.
    package func answer(_ id: BundleID, _ reply: HandoverReply) throws -> Bool {
        try run(
            """
            UPDATE handover
            SET stage = ?, decline_reason = ?, replied_on = ?, heard_by = ?, replied_signature = ?
            WHERE id = ? AND stage = 'sealed'
            """,
            [
                reply.answer.rawValue, reply.reason?.rawValue, reply.day, reply.officer,
                reply.signature, id,
            ]
        )
        return changes == 1
    }

    private static func handover(_ row: Row) throws -> HandoverRecord {
        let stage: HandoverStage = try row.word("stage")
        var decision: HandoverDecision?
        if let officer: OfficerID = try row.read("decided_by") {
            decision = HandoverDecision(
                officer: officer,
                day: try row.read("decided_on"),
                signature: try row.read("decided_signature")
            )
        }
        var reply: HandoverReply?
        if let answer = HandoverAnswer(rawValue: stage.rawValue) {
            reply = HandoverReply(
                answer: answer,
                reason: try row.declineReason,
                day: try row.read("replied_on"),
                officer: try row.read("heard_by"),
                signature: try row.read("replied_signature")
            )
        }
        return HandoverRecord(
            id: try row.read("id"),
            center: try row.read("center"),
            folder: try row.read("folder"),
            recipient: try row.read("recipient"),
            askedBy: try row.read("asked_by"),
            askedOn: try row.read("asked_on"),
            terms: try row.read("terms"),
            trace: try row.read("trace"),
            size: try row.read("size"),
            signature: try row.read("signature"),
            stage: stage,
            decision: decision,
            reply: reply
        )
    }
}

extension Row {
    /// The kind of reason why a bundle was declined, where it was.
    var declineReason: DeclineReason? {
        get throws {
            let code: String? = try read("decline_reason")
            return code.flatMap(DeclineReason.init(rawValue:))
        }
    }
}
