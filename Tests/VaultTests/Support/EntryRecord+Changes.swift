import Casework
import Foundation
import TestSupport

extension EntryRecord {
    func with(
        center: CenterID? = nil,
        folder: FolderID? = nil,
        sequence: Int? = nil,
        id: EntryID? = nil,
        kind: String? = nil,
        day: Day? = nil,
        officer: OfficerID?? = nil,
        layer: Layer? = nil,
        epoch: Int? = nil,
        facts: Data?? = nil,
        body: Sealed?? = nil,
        signature: Data?? = nil
    ) -> EntryRecord {
        EntryRecord(
            center: center ?? self.center,
            folder: folder ?? self.folder,
            sequence: sequence ?? self.sequence,
            id: id ?? self.id,
            kind: kind ?? self.kind,
            day: day ?? self.day,
            officer: officer ?? self.officer,
            layer: layer ?? self.layer,
            epoch: epoch ?? self.epoch,
            facts: facts ?? self.facts,
            body: body ?? self.body,
            signature: signature ?? self.signature
        )
    }

    /// Each thing that an entry is bound to, changed.
    static let changes: [Change<EntryRecord>] = [
        Change("center") { $0.with(center: .random()) },
        Change("folder") { $0.with(folder: .random()) },
        Change("sequence") { $0.with(sequence: $0.sequence + 1) },
        Change("id") { $0.with(id: .random()) },
        Change("kind") { $0.with(kind: $0.kind == "added" ? "withdrawn" : "added") },
        Change("day") { $0.with(day: $0.day.adding(days: 1)) },
        Change("officer") { $0.with(officer: .some(.random())) },
        Change("layer") { $0.with(layer: $0.layer == .thread ? .folder : .thread) },
        Change("epoch") { $0.with(epoch: $0.epoch + 1) },
        Change("facts") { $0.with(facts: .some(Data("{}".utf8))) },
    ]
}
