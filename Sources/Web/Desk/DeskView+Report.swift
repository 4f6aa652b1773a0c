import Casework
import Pages
import Storage
import Vault

extension DeskView {
    /// One report as this officer may see it now.
    func page(
        of file: ReportFile,
        by officer: Officer,
        input: DeskInput = DeskInput(),
        notice: String? = nil,
        faults: [FormFault] = []
    ) -> DeskReportPage {
        let report = file.report
        let id = file.folder.id
        let isOpen = report.readOn != nil && report.closing == nil
        return DeskReportPage(
            frame: frame(back: Link.report(id), isReports: true),
            number: number(file.folder.number),
            title: kinds(report.summary.kinds),
            arrived: day(report.toldOn),
            due: running(file),
            next: next(file, for: officer),
            notice: notice,
            faults: faults.summary(words, atDesk: true),
            removal: report.isRehearsal
                ? RehearsalRemoval(
                    action: Link.rehearsalRemoval(of: id),
                    token: session?.token.formToken ?? ""
                ) : nil,
            unread: report.readOn == nil ? unread(file) : nil,
            read: report.readOn == nil ? nil : read(file),
            messages: report.readOn == nil ? [] : messages(of: file),
            files: files(file, input, faults),
            answer: isOpen && !report.isWithdrawn && report.assignees.contains(officer.id)
                ? AnswerForm(
                    action: Link.report(id, .answers),
                    words: Field(
                        value: input.words,
                        fault: faults.fault(at: "words", words)
                    ),
                    isFirst: report.answeredOn == nil,
                    seen: file.folder.lastSequence,
                    same: sameAnswers(file, chosen: input.sameAnswers)
                ) : nil,
            answerAfter: isOpen && !report.isWithdrawn && !report.assignees.contains(officer.id)
                && report.assignees.isEmpty ? words("deskReport.answerAfter") : nil,
            goingOn: goingOn(file, by: officer, input, faults),
            classification: isOpen ? classification(file, input, faults) : nil,
            assignment: isOpen ? assignment(file, officer, input, faults) : nil,
            consultations: consultations(file, by: officer),
            closure: isOpen ? closure(file, input, faults) : nil,
            closed: closed(file),
            retention: retention(file, input, faults),
            deletion: file.endedOn != nil && officer.may(.deleteReports)
                ? Link.deletion(of: id) : nil,
            triage: triage(of: file, by: officer, input.triage, faults),
            trail: trail(of: file),
            trailWords: words("deskReport.trailCount", ["count": String(file.events.count)])
        )
    }

    private func running(_ file: ReportFile) -> Due? {
        guard let clock = file.clock, clock.state == .running else { return nil }
        return due(clock.dueOn)
    }

    private func unread(_ file: ReportFile) -> UnreadReport {
        var facts: [Fact] = []
        if let wish = file.report.story.details.wish {
            facts.append(
                Fact(name: words("deskReport.wish"), words: words("wished.\(wish.rawValue)"))
            )
        }
        let language = file.report.story.details.language
        facts.append(
            Fact(
                name: words("shown.written"),
                words: words("shown.language.\(language.rawValue)")
            )
        )
        if !file.report.files.isEmpty {
            facts.append(
                Fact(
                    name: words("deskFiles.heading"),
                    words: words("deskFiles.count", ["count": String(file.report.files.count)])
                )
            )
        }
        return UnreadReport(action: Link.report(file.folder.id, .reading), facts: facts)
    }

    private func read(_ file: ReportFile) -> ReadReport {
        let story = file.report.story
        let details = story.details
        let relation = details.relation.flatMap { window.relations[$0]?.label(in: language) }
        let facts = [
            ("deskReport.time", details.when), ("deskReport.place", details.place),
            ("deskReport.relation", relation ?? ""),
            ("deskReport.wish", details.wish.map { words("wished.\($0.rawValue)") } ?? ""),
            ("shown.chosen", details.kinds.isEmpty ? "" : kinds(details.kinds)),
        ].filter { !$0.1.isEmpty }.map { Fact(name: words($0.0), words: $0.1) }
        return ReadReport(story: story.words, exclusion: exclusion(file), facts: facts)
    }

    /// Who must not learn of it, as a sentence.
    private func exclusion(_ file: ReportFile) -> String? {
        let details = file.report.story.details
        var sentences: [String] = []
        if !details.leaveOut.isEmpty {
            sentences.append(
                words(
                    "deskReport.leftOutOfficers",
                    ["names": file.roster.names(of: details.leaveOut)]
                )
            )
        }
        if !details.leaveOutOther.isEmpty {
            sentences.append(
                words("deskReport.leftOutOthers", ["names": details.leaveOutOther])
            )
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func messages(of file: ReportFile) -> [Message] {
        file.events.compactMap { event in
            switch event.event {
            case .added(let text, let files):
                Message(
                    writer: words("deskReport.reporter"),
                    day: day(event.day),
                    words: text.isEmpty
                        ? words("deskReport.onlyFiles", ["count": String(files.count)]) : text,
                    isOwn: false
                )
            case .answered(let text):
                Message(
                    writer: event.officer.flatMap { file.roster[$0]?.name } ?? "",
                    day: day(event.day),
                    words: text,
                    isOwn: true
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

    private func closed(_ file: ReportFile) -> ClosedReport? {
        for event in file.events.reversed() {
            switch event.event {
            case .closed(let kind, let reason) where file.report.closing != nil:
                return ClosedReport(
                    words: words("closing.\(kind.rawValue)"),
                    day: day(event.day),
                    reason: reason.isEmpty ? nil : reason,
                    isWithdrawn: false
                )
            case .withdrawn where file.report.isWithdrawn && file.report.closing == nil:
                return ClosedReport(
                    words: words("deskReport.withdrawn"),
                    day: day(event.day),
                    reason: nil,
                    isWithdrawn: true
                )
            case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
                .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded,
                .contactLeft, .contactTakenBack, .contacted, .keptLonger:
                continue
            case .cleaned, .downloaded: continue
            case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked:
                continue
            }
        }
        return nil
    }
}
