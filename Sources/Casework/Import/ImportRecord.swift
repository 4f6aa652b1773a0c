extension Subjects {
    package enum Import {}
}

/// A table that somebody is bringing.
package typealias ImportID = Identifier<Subjects.Import>

/// A table on its way in, as the database keeps it: how far it is, and nothing of what it says.
package struct ImportRecord: Hashable, Sendable {
    package let id: ImportID
    package let center: CenterID
    package let officer: OfficerID
    package let broughtOn: Day
    /// When it is thrown away by itself; seconds since 1970.
    package let expires: Int
    package let rows: Int
    package let pieces: Int
    /// How many of its rows were gone through.
    package var done: Int
    package var plan: Sealed

    package init(
        id: ImportID,
        center: CenterID,
        officer: OfficerID,
        broughtOn: Day,
        expires: Int,
        rows: Int,
        pieces: Int,
        done: Int = 0,
        plan: Sealed
    ) {
        self.id = id
        self.center = center
        self.officer = officer
        self.broughtOn = broughtOn
        self.expires = expires
        self.rows = rows
        self.pieces = pieces
        self.done = done
        self.plan = plan
    }

    /// How long a table that is not carried over stays.
    package static let kept = 24 * 60 * 60
}

/// What a center remembers of tables that were brought: sealed, and named by the folder of its grants.
package struct ImportMemoryRecord: Hashable, Sendable {
    package let id: FolderID
    package let center: CenterID
    package let since: Day
    package var memory: Sealed?

    package init(id: FolderID, center: CenterID, since: Day, memory: Sealed? = nil) {
        (self.id, self.center, self.since, self.memory) = (id, center, since, memory)
    }
}

/// What was decided about titles and values of tables, for the next one.
package struct ImportMemory: Hashable, Codable, Sendable {
    /// By the title as it is compared.
    package var titles: [String: ImportTarget] = [:]
    package var values = ImportedValues()
    /// Whether every row that came in under it is named by its cells; what earlier versions brought
    /// is named by what it became.
    package var namesByCells: Bool?

    package init() {}

    package mutating func learn(from plan: ImportPlan) {
        for (title, target) in zip(plan.head.titles, plan.targets) where !title.isEmpty {
            titles[title.comparedName] = target
        }
        values = values.merging(plan.values)
    }
}

extension ImportMemory: Confidential {}
