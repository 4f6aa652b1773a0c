import Casework
import Storage
import Vault

/// One search through everything that an officer may open: read, opened and looked at on threads of its
/// own, a few folders at a time, and given in order while it goes on.
///
/// There is no index of anybody's words anywhere; what is opened is overwritten after the look.
struct FindingRun: Sendable {
    let world: World
    let keys: OfficerKeys
    let finder: Finder
    /// How many results a page has, and where the page before ended.
    let most: Int
    let after: FoundPlace?
    /// What this officer's roles let them open.
    var kinds: [FolderKind] = [.consultation, .report]
    /// How many entries are looked at in one turn.
    var entries = 256

    /// How many folders are listed at once.
    private static let listed = 500
    /// How many turns are under way at once: two threads, and one that waits for them.
    private static let turns = 3

    /// What is to be said after the last result.
    struct End: Sendable {
        var count = 0
        /// Where the next page begins, if there is one.
        var next: FoundPlace?
        /// How many folders or entries did not open.
        var damaged = 0
    }

    /// What one turn found.
    private struct Turn: Sendable {
        var place = 0
        var found: [Found] = []
        var fresh: [Grant] = []
        var opened: [OpenedFolder] = []
        var damaged = 0
    }

    /// Goes through all of it; `give` gets what is found as soon as its order is certain, and nothing
    /// from time to time, so that it learns whether anybody still waits.
    func go(_ give: ([Found]) async throws -> Void) async throws -> End {
        var end = End()
        guard !finder.isVain else { return end }
        let directory = try await world.directories.fresh(of: keys.center).directory
        let listed = try await open(directory)
        end.damaged = listed.damaged
        var procession = Procession(most: most, after: after)
        procession.take(listed.opened.compactMap { $0.whole(finder) })
        let parts = parts(of: listed.opened.filter { $0.isWorthALook(finder) })
        let drafts = try await drafts()
        try await withThrowingTaskGroup(of: Turn.self) { group in
            var (begun, done, ended) = (0, 0, Set<Int>())
            func begin() {
                guard begun < parts.count else { return }
                let (place, part) = (begun, parts[begun])
                begun += 1
                group.addTask { try await look(at: part, place, directory, drafts) }
            }
            for _ in 0..<Self.turns { begin() }
            while let turn = try await group.next() {
                end.damaged += turn.damaged
                ended.insert(turn.place)
                while ended.remove(done) != nil { done += 1 }
                procession.take(turn.found)
                let rest = done < parts.count ? parts[done].first?.upTo : nil
                let going = procession.release(newerThan: rest)
                if !going.isEmpty || turn.place.isMultiple(of: 16) { try await give(going) }
                guard !procession.isFull else { break }
                begin()
            }
            group.cancelAll()
        }
        try await give(procession.release(newerThan: nil))
        try await keep(listed.fresh)
        end.count = procession.count
        end.next = procession.hasMore ? procession.last : nil
        return end
    }

    /// The folders with their keys, the one with the newest entry first.
    private func open(_ directory: Directory) async throws -> Turn {
        let (database, keys, kinds) = (world.database, keys, kinds)
        return try await withThrowingTaskGroup(of: Turn.self) { group in
            var (last, isOver): (FolderID?, Bool) = (nil, false)
            var all = Turn()
            while !isOver {
                let after = last
                let page = try await world.bulk.run {
                    try database.readHere { transaction in
                        try transaction.findable(
                            for: keys.card,
                            in: keys.center,
                            kinds,
                            after: after,
                            limit: Self.listed
                        )
                    }
                }
                (last, isOver) = (page.last?.folder.id, page.count < Self.listed)
                group.addTask { try await open(page, directory) }
            }
            for try await turn in group {
                all.opened += turn.opened
                all.fresh += turn.fresh
                all.damaged += turn.damaged
            }
            // Days alone are put in order: moving whole folders about would be a seventh of all of this.
            let order = all.opened.map(\.upTo).enumerated().sorted { $0.element > $1.element }
            all.opened = order.map { all.opened[$0.offset] }
            return all
        }
    }

    private func open(_ page: [FindableFolder], _ directory: Directory) async throws -> Turn {
        let (keys, finder, today) = (keys, finder, world.today)
        return try await world.bulk.run {
            var turn = Turn()
            for found in page where found.grant.holds(on: today) {
                do {
                    let opened = try OpenedFolder(
                        found,
                        with: keys,
                        directory,
                        finder,
                        today: today,
                        &turn.fresh
                    )
                    turn.opened.append(opened)
                } catch is VaultError {
                    turn.damaged += 1
                }
            }
            return turn
        }
    }

    /// What this officer is still writing, by folder; nobody else's half sentences are found.
    private func drafts() async throws -> [FolderID: [NoteDraft]] {
        let officer = keys.officer
        return try await world.database.read {
            try Dictionary(grouping: $0.drafts(by: officer), by: \.folder)
        }
    }

    /// Folders for one turn each: many short ones, or a long one by itself.
    private func parts(of folders: [OpenedFolder]) -> [[OpenedFolder]] {
        var parts: [[OpenedFolder]] = []
        var size = entries
        for folder in folders {
            if size >= entries {
                parts.append([])
                size = 0
            }
            parts[parts.count - 1].append(folder)
            size += folder.folder.lastSequence
        }
        return parts
    }

    private func look(
        at part: [OpenedFolder],
        _ place: Int,
        _ directory: Directory,
        _ drafts: [FolderID: [NoteDraft]]
    ) async throws -> Turn {
        try Task.checkCancellation()
        let (database, keys, finder, today) = (world.database, keys, finder, world.today)
        return try await world.bulk.run {
            var turn = Turn(place: place)
            try database.readHere { transaction in
                for opened in part {
                    var look = FolderLook(opened, finder)
                    try look.go(
                        in: transaction,
                        with: keys,
                        directory,
                        today: today,
                        drafts: drafts[opened.folder.id] ?? []
                    )
                    turn.found += look.found
                    turn.damaged += look.damaged
                }
            }
            return turn
        }
    }

    private func keep(_ fresh: [Grant]) async throws {
        guard !fresh.isEmpty else { return }
        try await world.database.write { transaction in
            for grant in fresh { try transaction.personalize(grant) }
        }
    }
}
