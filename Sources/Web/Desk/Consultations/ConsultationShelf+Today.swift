import Casework
import Pages
import Storage
import Vault

extension ConsultationShelf {
    /// Meetings of the coming week, and promises of the next two days.
    private static let week = 7
    private static let soon = 2
    private static let most = 20

    /// What waits under Today, opened for this officer and for nobody without a grant.
    func today(_ view: DeskView) async throws -> TodayConsultations {
        let today = world.today
        let meetings = try await take(
            .due(.appointment, by: today.adding(days: Self.week)),
            limit: Self.most
        )
        let promises = try await take(
            .due(.promise, by: today.adding(days: Self.soon)),
            limit: Self.most
        )
        let unwritten = try await take(.due(.note, by: .distant), limit: Self.most)
            .filter { ($0.summary?.appointment?.day).map { $0 < today } ?? false }
        return TodayConsultations(
            meetings: meetings.filter { $0.dueOn.map { $0 >= today } ?? false }
                .compactMap { row in
                    view.row(row, due: row.dueOn) { line, row in
                        line.time = row.time
                        line.note = row.kind
                    }
                },
            unwritten: unwritten.compactMap { row in
                view.row(row, due: row.dueOn) { line, _ in
                    line.writing = Link.consultation(row.folder.id, .notes)
                }
            },
            promises: promises.compactMap { row in
                view.row(row, due: row.dueOn) { line, row in line.note = row.promises }
            },
            drafts: try await drafts(view),
            opening: Link.opening
        )
    }

    /// The drafts that this officer wrote last.
    private func drafts(_ view: DeskView) async throws -> [TodayConsultation] {
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
        return found.compactMap { draft, row in
            view.row(row, due: draft.savedOn) { line, _ in
                line.writing = Link.draft(draft.folder, draft.id)
            }
        }
    }
}

extension DeskView {
    fileprivate func row(
        _ row: ConsultationShelf.Row,
        due day: Day?,
        _ fill: (inout TodayConsultation, ConsultationRow) -> Void
    ) -> TodayConsultation? {
        guard let due = due(day) else { return nil }
        let listed = self.row(row)
        var line = TodayConsultation(
            due: due,
            address: listed.address,
            title: listed.title,
            number: listed.number
        )
        fill(&line, listed)
        return line
    }
}

extension Day {
    /// A day that no reminder lies beyond.
    fileprivate static let distant = Day(ordinal: 3_650_000)
}
