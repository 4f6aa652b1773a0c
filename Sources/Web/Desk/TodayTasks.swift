import Casework
import Pages
import Storage

/// What waits for an officer, the most pressing first: one task a report, which leads to all of it;
/// of a consultation each thing by itself, because a promise is not kept by writing a note.
struct TodayTasks {
    /// A day shows what a person can do in one; the rest is folded.
    private static let shown = 8
    /// Beyond this the list of reports is the better place.
    private static let most = 20

    /// One task: in which folder, by when, and its row.
    struct Item: Sendable {
        let folder: FolderID
        let dueOn: Day?
        let isNew: Bool
        let row: TaskRow
    }

    private let tasks: [Item]
    /// All that nobody has read, listed or not.
    private let unread: Int
    private let view: DeskView

    /// Looks for them: what was agreed on, what came since, what falls due, what nobody has read.
    init(for context: OfficerContext, _ view: DeskView) async throws {
        let world = view.world
        let shelf = ReportShelf(world: world, context)
        let soon = world.today.adding(workingDays: 2, holidays: world.holidays)
        var found = try await MeetingShelf(world: world, context).steps(view)
        for filter in [ReportFilter.replied, .due(by: soon), .stage(.new)] {
            found += try await shelf.take(filter, limit: Self.most).map { view.task($0) }
        }
        var seen: Set<FolderID> = []
        found = found.filter { seen.insert($0.folder).inserted }
        if context.officer.may(.counsel) {
            found += try await ConsultationShelf(world: world, context).tasks(view)
        }
        tasks = found.sorted { ($0.dueOn?.ordinal ?? .max) < ($1.dueOn?.ordinal ?? .max) }
        unread = try await shelf.counts()[.new] ?? 0
        self.view = view
    }

    var rows: [TaskRow] { tasks.prefix(inView).map(\.row) }

    /// One more is shown rather than folded: a fold of one takes its place and says less.
    private var inView: Int { tasks.count == Self.shown + 1 ? tasks.count : Self.shown }

    var more: MoreTasks? {
        let rows = tasks.dropFirst(inView).map(\.row)
        let isLong = unread > tasks.count { $0.isNew }
        guard !rows.isEmpty || isLong else { return nil }
        let count = ["count": String(rows.count)]
        return MoreTasks(
            words: view.words("today.more", count),
            rows: rows,
            unread: isLong
                ? Pages.Link(
                    address: "\(Link.reports)?stage=\(ReportStage.new.rawValue)",
                    words: view.words("today.allUnread", ["count": String(unread)])
                ) : nil
        )
    }

    /// The finding in a sentence or two: how much there is, what is late, what nobody has read.
    func summary(meetings: Int, handovers: Int) -> String {
        let known = tasks.count { !$0.isNew } + unread
        let late = tasks.count { $0.row.due?.isOver == true }
        let counts = ["count": String(known), "late": String(late)]
        var sentences: [String] = []
        if known > 0 {
            sentences.append(view.words(late == 0 ? "today.summary" : "today.summaryLate", counts))
        } else if handovers == 0 {
            sentences.append(view.words("today.quiet"))
        }
        if unread > 0 {
            sentences.append(view.words("today.summaryUnread", ["count": String(unread)]))
        }
        if meetings > 0 {
            sentences.append(view.words("today.summaryMeetings", ["count": String(meetings)]))
        }
        if handovers > 0 {
            sentences.append(
                view.words("today.summaryHandovers", ["count": String(handovers)])
            )
        }
        return sentences.joined(separator: " ")
    }
}

extension DeskView {
    /// A report in a list as something to do.
    fileprivate func task(_ row: ReportShelf.Row) -> TodayTasks.Item {
        let shown = self.row(row)
        let act =
            switch ReportStage(rawValue: row.folder.stage) {
            case .new: "open"
            case .withdrawn: "close"
            case .read, .assigned, .answered, .closed, .merged, nil:
                shown.isUnread ? "reply" : "answer"
            }
        return TodayTasks.Item(
            folder: row.folder.id,
            dueOn: row.dueOn,
            isNew: row.folder.stage == ReportStage.new.rawValue,
            row: TaskRow(
                address: shown.address,
                act: words("today.acts.\(act)"),
                about: shown.title,
                isUnread: shown.isUnread,
                number: shown.number,
                aside: shown.aside,
                officers: shown.officers,
                due: shown.due
            )
        )
    }
}
