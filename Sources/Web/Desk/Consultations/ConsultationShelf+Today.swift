import Casework
import Pages
import Storage
import Vault

extension ConsultationShelf {
    /// Meetings of the coming week, and promises of the next two days.
    private static let week = 7
    private static let soon = 2
    private static let most = 20

    /// What waits in consultations, opened for this officer and for nobody without a grant.
    func tasks(_ view: DeskView) async throws -> [TodayTasks.Item] {
        let (today, own) = (world.today, keys.officer)
        let team = try await world.directories.latest(of: keys.center).team
        let handed = try await take(.due(.handed, by: .distant), limit: Self.most)
            .filter { $0.summary?.handedTo == own }
        let drafts = try await drafts(view, team)
        let begun = Set(drafts.map(\.folder))
        let unwritten = try await take(.due(.note, by: .distant), limit: Self.most)
            .filter { !begun.contains($0.folder.id) && $0.lacksNote(on: today) }
        let promises = try await take(
            .due(.promise, by: today.adding(days: Self.soon)),
            limit: Self.most
        )
        return handed.map { row in
            let on = row.dueOn.map { view.words("today.handedOn", ["day": view.day($0).words]) }
            return view.item(row, "readHanded", dated: false, on, team)
        }
            + unwritten.map { row in
                let opened = view.day(row.folder.openedOn).words
                return view.item(
                    row,
                    "writeNote",
                    at: Link.consultation(row.folder.id, .notes),
                    row.summary?.notes == 0 ? view.words("today.openedOn", ["day": opened]) : nil,
                    team
                )
            }
            + promises.map { row in
                let count = row.summary?.promises ?? 0
                let open = view.words("today.promises", ["count": String(count)])
                return view.item(row, "keepPromise", count > 1 ? open : nil, team)
            }
            + drafts
    }

    /// The drafts that this officer wrote last.
    private func drafts(_ view: DeskView, _ team: Team) async throws -> [TodayTasks.Item] {
        let (world, keys) = (world, keys)
        let found = try await world.database.read { transaction in
            try transaction.drafts(by: keys.officer).prefix(Self.most).compactMap { draft in
                try ConsultationFile.open(draft.folder, with: keys, in: transaction, world: world)
                    .map { file in
                        let summary = ConsultationSummary(of: file.consultation)
                        return (draft, Row(folder: file.folder, summary: summary, dueOn: nil))
                    }
            }
        }
        return found.map { draft, row in
            view.item(
                row,
                "finishDraft",
                at: Link.draft(draft.folder, draft.id),
                view.words("today.writtenOn", ["day": view.day(draft.savedOn).words]),
                team
            )
        }
    }

    /// The meetings of the coming week.
    func appointments(_ view: DeskView) async throws -> [TodayAppointment] {
        let today = world.today
        let set = try await take(
            .due(.appointment, by: today.adding(days: Self.week)),
            limit: Self.most
        )
        return set.compactMap { row in
            guard let set = row.summary?.appointment, set.day >= today,
                let due = view.due(set.day)
            else { return nil }
            let listed = view.row(row)
            return TodayAppointment(
                day: set.day,
                time: set.time,
                row: AppointmentRow(
                    address: listed.address,
                    act: view.words("today.acts.counsel"),
                    about: listed.title,
                    number: listed.number,
                    due: due,
                    time: listed.time
                )
            )
        }
    }
}

extension DeskView {
    fileprivate func item(
        _ row: ConsultationShelf.Row,
        _ act: String,
        at address: String? = nil,
        dated isDated: Bool = true,
        _ detail: String?,
        _ team: Team
    ) -> TodayTasks.Item {
        let listed = self.row(row)
        let officers = team.officers.filter { row.summary?.assignees?.contains($0.id) == true }
            .map(\.name)
        return TodayTasks.Item(
            folder: row.folder.id,
            dueOn: row.dueOn,
            isNew: false,
            row: TaskRow(
                address: address ?? listed.address,
                act: words("today.acts.\(act)"),
                detail: detail,
                about: listed.title,
                number: listed.number,
                aside: listed.kind,
                officers: officers.isEmpty ? nil : officers.joined(separator: ", "),
                due: isDated ? due(row.dueOn) : nil
            )
        )
    }
}

extension ConsultationShelf.Row {
    /// Whether the day has passed of which a note is missing; what does not open is not asked for.
    fileprivate func lacksNote(on today: Day) -> Bool {
        guard let summary else { return false }
        return (summary.appointment?.day ?? folder.openedOn) < today
    }
}

extension Day {
    /// A day that no reminder lies beyond.
    fileprivate static let distant = Day(ordinal: 3_650_000)
}
