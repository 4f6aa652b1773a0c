import Casework
import Pages
import Storage

extension DeskView {
    /// When an ended report goes, and where one asks to keep it; nothing without a period.
    func retention(
        _ file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> KeepLongerForm? {
        guard let ended = file.endedOn,
            let period = world.campus[file.folder.center]?.profile.privacy.retention.period
        else { return nil }
        let kept = file.kept.flatMap { $0.state == .running ? $0.dueOn : nil }
        let announced = file.expiry.flatMap { $0.state == .running ? $0.dueOn : nil }
        let due = max(
            announced ?? period.deletesOn(endedOn: ended),
            kept.map { $0.adding(days: 1) } ?? ended
        )
        return KeepLongerForm(
            action: Link.report(file.folder.id, .retention),
            goes: day(due),
            isTold: announced != nil,
            kept: kept.map { day($0) },
            earliest: world.today.adding(days: 1).description,
            latest: world.today.adding(months: Report.longestKeeping).description,
            until: Field(value: input.until, fault: faults.fault(at: "until", words)),
            reason: Field(value: input.keeping, fault: faults.fault(at: "keeping", words)),
            isOpen: !input.until.isEmpty || !input.keeping.isEmpty
                || faults.contains { ["until", "keeping"].contains($0.field) }
        )
    }

    /// Says to a director, on Today, that nothing is deleted until the clock is confirmed.
    func retentionStop(_ pace: RetentionPace) -> String? {
        guard case .stopped = pace, session?.officer.may(.confirmRetention) == true else {
            return nil
        }
        return words("retention.stopped")
    }
}

extension ReportFile {
    /// The day it was closed or withdrawn, if it still is.
    var endedOn: Day? {
        guard report.closing != nil || report.isWithdrawn else { return nil }
        return events.last { event in
            [ReportEntryKind.closed, .withdrawn].contains(ReportEntryKind(of: event.event))
        }?.day
    }
}
