import Casework
import Foundation
import Pages
import Vault

extension ReporterView {
    /// What somebody with the code finds.
    func page(
        of thread: ThreadFile,
        receipt: Receipt,
        showsStory: Bool = false,
        showsContact: Bool = false,
        input: GoingOnInput = GoingOnInput(),
        sent: String? = nil,
        kept: String = "",
        chosen names: [String] = [],
        faults: [FormFault] = []
    ) -> ThreadPage? {
        guard let center = campus[thread.folder.center] else { return nil }
        let report = thread.report
        let status = status(of: thread)
        let meeting = meetingStatus(of: thread)
        let draft = Draft.new(now: world.now(), server: world.serverKey)
        let ways = goingOn(
            of: thread,
            draft: draft,
            showsContact: showsContact,
            input: input,
            faults: faults
        )
        let isWriting =
            !kept.isEmpty || faults.contains { ["words", Upload.field].contains($0.field) }
        let left = report.story.details.leaveOut.count
        return ThreadPage(
            frame: frame(),
            code: receipt.code,
            draft: draft.field,
            showAction: Link.receipt(language),
            additionAction: Link.additions(language),
            withdrawalAction: Link.withdrawal(language),
            tongueAction: Link.receipt(language.other),
            status: meeting.map { words("goingOn.status.\($0.name)") }
                ?? words("status.\(status.name)"),
            lead: meeting.map {
                words("goingOn.status.\($0.name)More", ["when": $0.when, "day": $0.day])
            } ?? words("status.\(status.name)More", status.days),
            waitingTimes: ways.times.flatMap { form in
                guard meeting?.offersTimes != true else { return nil }
                return words("goingOn.come.waiting", ["count": String(form.times.count)])
            },
            fallen: report.isWithdrawn ? fallen(of: thread) : nil,
            sent: sent,
            faults: faults.summary(words, hasFiles: !names.isEmpty),
            story: OwnStory(
                day: day(report.toldOn),
                words: showsStory ? report.story.words : nil,
                files: list(report.story.files)
            ),
            messages: messages(of: thread, showsOwn: showsStory),
            addition: Field(value: kept, fault: faults.fault(at: "words", words)),
            isElsewhere: !isWriting
                && (ways.isContact || ways.isComing && meeting?.offersTimes == true),
            attaching: attaching(names, faults: faults),
            mayWithdraw: !report.isWithdrawn && report.closing == nil,
            stopsMeeting: report.meetings.chosen.map { $0.offer.begins > world.moment } ?? false,
            goingOn: ways,
            trail: trail(of: thread),
            center: shown(center, inCharge: report.assignees.count),
            leftOut: left == 0 ? nil : words("thread.leftOut", ["count": String(left)]),
            answerDays: center.profile.answerWithin,
            howLong: words(
                center.profile.privacy.retention.period == nil
                    ? "howLong.codeByHand" : "howLong.codeByPeriod",
                ["period": center.profile.privacy.retention.reports(in: language)]
            ),
            isUnread: report.stage == .new,
            isClosed: report.stage == .closed,
            isWithdrawn: report.stage == .withdrawn
        )
    }

    /// The meeting that fell when the reporter stopped.
    private func fallen(of thread: ThreadFile) -> String? {
        guard
            let last = thread.events.last(where: { $0.event == .withdrawn }),
            let offer = thread.report.fallen[last.sequence]
        else { return nil }
        return words("thread.fallen", ["when": moment(of: offer)])
    }

    private func messages(of thread: ThreadFile, showsOwn: Bool) -> [Message] {
        thread.events.compactMap { event in
            switch event.event {
            case .added(let text, let files):
                Message(
                    writer: words("thread.me"),
                    day: day(event.day),
                    words: !showsOwn ? "" : text.isEmpty ? words("thread.onlyFiles") : text,
                    isOwn: true,
                    veiled: showsOwn ? nil : veil(over: files.count),
                    files: showsOwn ? list(files) : nil,
                    note: readOn(event, in: thread).map {
                        words("thread.seen", ["day": $0.shortWords(in: language)])
                    }
                )
            case .answered(let text):
                Message(
                    writer: words("thread.counsellor"),
                    day: day(event.day),
                    words: text,
                    isOwn: false
                )
            case .told, .withdrawn, .read, .classified, .assigned, .closed, .timesOffered,
                .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded, .contactLeft,
                .contactTakenBack, .contacted, .keptLonger:
                nil
            case .cleaned, .downloaded: nil
            case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: nil
            }
        }
    }

    private func veil(over files: Int) -> String {
        files == 0
            ? words("thread.veiled") : words("thread.veiledFiles", ["count": String(files)])
    }

    /// The day on which a counsellor read what was added, or answered it.
    private func readOn(_ added: RecordedReportEvent, in thread: ThreadFile) -> Day? {
        thread.events.first { event in
            guard event.sequence > added.sequence else { return false }
            if case .read = event.event { return true }
            if case .answered = event.event { return true }
            return false
        }?.day
    }

    /// The sentence for where it stands, and the days it names.
    private func status(of thread: ThreadFile) -> (name: String, days: [String: String]) {
        let report = thread.report
        let last = { (matches: (ReportEvent) -> Bool) in
            thread.events.last { matches($0.event) }?.day.shortWords(in: language) ?? ""
        }
        var days = [
            "received": report.toldOn.shortWords(in: language),
            "read": report.readOn?.shortWords(in: language) ?? "",
            "due": thread.dueOn?.shortWords(in: language) ?? "",
        ]
        days["answered"] = last { if case .answered = $0 { true } else { false } }
        days["added"] = last { if case .added = $0 { true } else { false } }
        days["closed"] = last { if case .closed = $0 { true } else { false } }
        days["withdrawn"] = last { if case .withdrawn = $0 { true } else { false } }
        let isLate = thread.dueOn.map { $0 < world.today } ?? false
        let name =
            switch report.stage {
            case .closed: "closed"
            case .withdrawn: "withdrawn"
            case .new, .read, .assigned: isLate ? "late" : report.stage.rawValue
            case .answered, .merged:
                if isLate {
                    "late"
                } else if report.isUnread {
                    "waiting"
                } else if case .added = report.lastWords.event {
                    "seen"
                } else {
                    "answered"
                }
            }
        return (name, days)
    }
}
