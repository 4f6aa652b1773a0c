import Casework
import Pages
import Storage
import Vault

/// The meetings and next steps of the reports that an officer can open, and of no others.
struct MeetingShelf {
    let world: World
    let keys: OfficerKeys
    private static let most = 20

    init(world: World, _ context: OfficerContext) {
        (self.world, keys) = (world, context.keys)
    }

    /// The meetings that are set.
    func meetings(_ view: DeskView) async throws -> [TodayAppointment] {
        try await take(.meeting).compactMap { appointment(of: $0, view) }
    }

    /// What was agreed on, or came of a meeting, and waits for somebody to go on.
    func steps(_ view: DeskView) async throws -> [TodayTasks.Item] {
        try await take(.nextStep).compactMap { step(of: $0, view) }
    }

    private func appointment(of opened: Opened, _ view: DeskView) -> TodayAppointment? {
        guard let chosen = opened.file.report.meetings.chosen,
            let due = view.due(chosen.offer.day)
        else { return nil }
        let offer = chosen.offer
        let row = AppointmentRow(
            address: Link.report(opened.file.folder.id),
            act: view.words("today.acts.meet"),
            about: view.kinds(opened.file.report.summary.kinds),
            number: opened.file.folder.number.map { view.number($0) },
            due: due,
            time: offer.time.words(in: view.language),
            place: offer.place,
            who: offer.who.isEmpty ? nil : offer.who,
            word: chosen.word,
            isOver: offer.begins <= world.moment
        )
        return TodayAppointment(day: offer.day, time: offer.time, row: row)
    }

    private func step(of opened: Opened, _ view: DeskView) -> TodayTasks.Item? {
        let file = opened.file
        guard let step = file.report.nextStep else { return nil }
        let officers = file.roster.names(of: file.report.assignees)
        return TodayTasks.Item(
            folder: file.folder.id,
            dueOn: opened.dueOn,
            isNew: false,
            row: TaskRow(
                address: Link.report(file.folder.id),
                act: view.words("today.acts.\(step.rawValue)"),
                detail: view.words("deskGoingOn.steps.\(step.rawValue)"),
                about: view.kinds(file.report.summary.kinds),
                number: file.folder.number.map { view.number($0) },
                officers: officers.isEmpty ? nil : officers,
                due: view.due(opened.dueOn)
            )
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
