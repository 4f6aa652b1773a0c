/// How a consultation stands between centers: what was to go, what was told, what came.
package struct ConsultationHandovers: Hashable, Sendable {
    package private(set) var asked: [AskedHandover] = []
    package private(set) var spoken: [SpokenHandover] = []
    package private(set) var received: ReceivedHandover?
    package private(set) var notes: [HandedNote] = []

    package subscript(bundle: BundleID) -> AskedHandover? {
        asked.first { $0.asked.bundle == bundle }
    }

    /// Takes in what happened; `consultation` is as it stood before.
    mutating func apply(
        _ event: HandoverEvent,
        _ recorded: RecordedConsultationEvent,
        in consultation: Consultation
    ) {
        switch event {
        case .asked(let asked):
            self.asked.append(
                AskedHandover(
                    asked: asked,
                    day: recorded.day,
                    officer: recorded.officer,
                    persons: consultation.persons.filter { asked.persons.contains($0.id) },
                    open: consultation.openMatters(of: asked.notes)
                )
            )
        case .withdrawn(let bundle):
            guard let index = asked.firstIndex(where: { $0.asked.bundle == bundle }) else { return }
            asked[index].isWithdrawn = true
        case .spoken(let spoken): self.spoken.append(spoken)
        case .received(let received): self.received = received
        case .noteReceived(let note): notes.append(note)
        }
    }
}

/// A handing that an officer asked for; how far it came stands with the bundle.
package struct AskedHandover: Hashable, Sendable {
    package let asked: HandoverAsked
    package let day: Day
    package let officer: OfficerID?
    /// Whose names went along, as they were called then.
    package let persons: [Person]
    /// What was still open then of the notes that went along (미결).
    package let open: [OpenMatter]
    package internal(set) var isWithdrawn = false
}

extension AskedHandover: Confidential {}

extension ConsultationHandovers: Confidential {}
