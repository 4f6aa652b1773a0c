import Casework
import Pages
import Storage
import Vault

/// The meetings and next steps of the reports that an officer can open.
struct MeetingShelf {
    let world: World
    let keys: OfficerKeys
    private static let most = 20

    init(world: World, _ context: OfficerContext) {
        (self.world, keys) = (world, context.keys)
    }

    /// What Today shows of them: opened for this officer, and for nobody without a grant.
    func today(_ view: DeskView) async throws -> MeetingsToday {
        let meetings = try await take(.meeting)
        let steps = try await take(.nextStep)
        let begins = meetings.compactMap(\.file.report.meetings.chosen?.offer.begins)
        return MeetingsToday(
            rows: meetings.compactMap { row(of: $0, among: begins, view) },
            steps: steps.compactMap { step(of: $0, view) }
        )
    }

    private func row(of opened: Opened, among begins: [Moment], _ view: DeskView) -> MeetingRow? {
        guard let chosen = opened.file.report.meetings.chosen,
            let due = view.due(chosen.offer.day)
        else { return nil }
        let offer = chosen.offer
        return MeetingRow(
            address: Link.report(opened.file.folder.id),
            title: view.kinds(opened.file.report.summary.kinds),
            number: opened.file.folder.number.map { view.number($0) },
            due: due,
            time: offer.time.words(in: view.language),
            place: offer.place,
            who: offer.who.isEmpty ? nil : offer.who,
            word: chosen.word,
            isOver: offer.begins <= world.moment,
            isClash: begins.count { $0 == offer.begins } > 1
        )
    }

    private func step(of opened: Opened, _ view: DeskView) -> StepRow? {
        guard let step = opened.file.report.nextStep, let due = view.due(opened.dueOn) else {
            return nil
        }
        return StepRow(
            address: Link.report(opened.file.folder.id),
            title: view.kinds(opened.file.report.summary.kinds),
            number: opened.file.folder.number.map { view.number($0) },
            due: due,
            step: view.words("deskGoingOn.steps.\(step.rawValue)")
        )
    }

    private struct Opened: Sendable {
        let file: ReportFile
        let dueOn: Day?
    }

    private func take(_ filter: ReportFilter) async throws -> [Opened] {
        let (world, keys) = (world, keys)
        return try await world.database.read { transaction in
            try transaction.reports(
                for: keys.card,
                in: keys.center,
                filter,
                offset: 0,
                limit: Self.most
            ).compactMap { listed in
                try ReportFile.open(listed.folder.id, with: keys, in: transaction, world: world)
                    .map { Opened(file: $0, dueOn: listed.dueOn) }
            }
        }
    }
}
