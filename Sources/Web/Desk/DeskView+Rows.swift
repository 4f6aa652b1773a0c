import Casework
import Hummingbird
import Pages

extension DeskView {
    /// One report in a list, without a word of it.
    func row(_ row: ReportShelf.Row) -> ReportRow {
        var asides = row.summary?.wish.map { [words("wished.\($0.rawValue)")] } ?? []
        if let written = row.summary?.language, written != language {
            asides.append(words("shown.language.\(written.rawValue)"))
        }
        if row.summary == nil { asides.append(words("damage.rowMore")) }
        if isUnassessed(row) { asides.append(words("triage.unanswered")) }
        let isReply = row.folder.isUnread && row.folder.stage != ReportStage.new.rawValue
        return ReportRow(
            address: Link.report(row.folder.id),
            title: row.summary.map { kinds($0.kinds) } ?? words("damage.row"),
            isUnread: row.folder.isUnread,
            aside: asides.isEmpty ? nil : asides.joined(separator: ", "),
            number: row.folder.number.map { number($0) },
            received: day(row.folder.openedOn),
            officers: row.officers.isEmpty ? nil : row.officers,
            due: due(row.dueOn),
            next: isReply ? words(turn(row.folder.stage)) : nil
        )
    }

    /// Whether the questions of the law wait for an answer while the report is worked on.
    private func isUnassessed(_ row: ReportShelf.Row) -> Bool {
        guard let summary = row.summary, summary.isAssessed != true else { return false }
        return [ReportStage.read, .assigned, .answered].map(\.rawValue).contains(row.folder.stage)
    }

    /// A reporter who stopped waits for no answer; the report only wants to be closed.
    private func turn(_ stage: String) -> String {
        stage == ReportStage.withdrawn.rawValue ? "shown.turnToClose" : "shown.ourTurn"
    }

    /// What was just done, said once on the page it led to.
    func notice(of request: Request) -> String? {
        guard let done = request.uri.queryParameters["done"],
            let part = Link.ReportPart(rawValue: String(done))
        else { return nil }
        return switch part {
        case .reading: words("deskReport.readDone")
        case .classification: words("deskReport.classifyDone")
        case .assignment: words("deskReport.assignDone")
        case .answers: words("deskReport.answerDone")
        case .closure: words("deskReport.closeDone")
        case .copies: copiesNotice(of: request)
        case .originals: nil
        case .retention: words("retention.done")
        case .meetings: words("deskGoingOn.offeredDone")
        case .meetingChanges: words("deskGoingOn.changedDone")
        case .meetingOutcomes: words("deskGoingOn.outcomeDone")
        case .contacts: words("deskGoingOn.contactedDone")
        case .assessment: words("triage.assessDone")
        case .merging: words("triage.mergeDone")
        case .parting: words("triage.partDone")
        case .reopening: words("triage.reopenDone")
        }
    }
}
