import Casework
import Storage
import Vault

/// A folder of a search with its key open, and what is known of it without any of its entries.
struct OpenedFolder: Sendable {
    let folder: FolderRecord
    let key: LayerKey
    /// The terms that its number, its person or its kinds answer.
    let known: Matcher.Marks
    /// No entry of it counts as of a later day; where nobody met yet, that may be any day until today.
    let upTo: Day
    /// The day that stands with it where it is found as a whole.
    let day: Day
    let person: String
    let kinds: [String]
    let hasPromises: Bool

    /// Opens the grant and the summary of a folder.
    ///
    /// A grant opened for the first time is added to `fresh` in the officer's own quick form.
    init(
        _ found: FindableFolder,
        with officer: OfficerKeys,
        _ directory: Directory,
        _ finder: Finder,
        today: Day,
        _ fresh: inout [Grant]
    ) throws {
        key = try officer.open(found.grant, directory: directory, today: today)
        if found.grant.form == .sealed {
            fresh.append(try officer.personalize(found.grant, carrying: key))
        }
        var known = finder.matcher.marks(of: found.folder.number)
        switch found.folder.kind {
        case .consultation:
            let summary = try key.summary(of: found.folder, as: FindableSummary.self)
            person = summary?.client?.name ?? ""
            kinds = summary?.kind.map { [$0] } ?? []
            upTo = summary?.lastHeldOn ?? today
            day = summary?.lastHeldOn ?? found.folder.openedOn
            hasPromises = summary.map { $0.promises > 0 } ?? false
            known.formUnion(finder.matcher.marks(in: person, besides: known))
        case .report, .case, .meeting, .training, .center:
            let summary = try key.summary(of: found.folder, as: ReportSummary.self)
            person = ""
            kinds = summary?.kinds ?? []
            upTo = found.lastDay ?? found.folder.openedOn
            day = upTo
            hasPromises = false
            for code in kinds {
                known.formUnion(finder.matcher.marks(of: code, in: FoundLabel.reportKinds))
            }
        }
        self.known = known
        folder = found.folder.withoutSummary
    }

    /// Whether anything of it can be found.
    func isWorthALook(_ finder: Finder) -> Bool {
        if let days = finder.days, upTo < days.first { return false }
        return hasPromises || !finder.query.asksForOpenPromises
    }

    /// The folder itself as a result, where it is found by what is known of it.
    func whole(_ finder: Finder) -> Found? {
        guard finder.findsWhole(known), finder.allows(day) else { return nil }
        return Found(
            place: .whole(folder.id, on: day),
            matter: folder.kind == .consultation ? .consultation : .report,
            number: folder.number,
            person: person,
            kinds: kinds
        )
    }
}

extension LayerKey {
    fileprivate func summary<Value: Decodable>(of folder: FolderRecord, as type: Value.Type) throws
        -> Value?
    {
        try folder.summary.map {
            try open(summary: $0, of: folder.id, in: folder.center, as: type)
        }
    }
}

extension FolderRecord {
    /// Thousands are held at once, and a summary is the largest part.
    fileprivate var withoutSummary: FolderRecord {
        var bare = self
        bare.summary = nil
        return bare
    }
}

extension FoundLabel {
    /// The kinds that reporters choose from.
    static let reportKinds = "report-kinds"
}
