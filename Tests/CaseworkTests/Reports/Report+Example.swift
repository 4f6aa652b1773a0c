import Casework
import TestSupport

extension Officer {
    /// An invented counsellor; the number makes the same one each time.
    static func example(
        _ number: Int = 1,
        roles: Set<Role> = [.counsellor],
        standing: Standing = .active
    ) -> Officer {
        var seed = Seed(UInt64(number))
        return Officer(
            id: .random(using: &seed),
            center: .random(using: &seed),
            account: "officer\(number)",
            name: "홍길동",
            roles: roles,
            standing: standing,
            isOnDuty: true
        )
    }
}

extension Report {
    static let gildong = Officer.example(1)
    static let cheong = Officer.example(2)
    /// Whom the reporter of every example left out.
    static let leftOut = Officer.example(3)
    /// The report that the merged example repeats.
    static let first = FolderID.random()
    static let kinds: Set<String> = ["digital", "abuse"]

    /// The events that bring a report to a stage; 홍길동 is in charge from `assigned` on.
    static func events(to stage: ReportStage) -> [ReportEvent] {
        var story = Story(words: "복도에서 있었던 일")
        story.details.kinds = ["digital"]
        story.details.leaveOut = [leftOut.id]
        let told = ReportEvent.told(story)
        let assigned = ReportEvent.assigned([gildong.id])
        return switch stage {
        case .new: [told]
        case .read: [told, .read]
        case .assigned: [told, .read, assigned]
        case .answered: [told, .read, assigned, .answered("읽었습니다")]
        case .closed:
            [told, .read, assigned, .answered("읽었습니다"), .closed(.answered, reason: "")]
        case .withdrawn: [told, .read, assigned, .withdrawn]
        case .merged:
            [told, .read, assigned, .answered("읽었습니다"), .merged(into: first, reason: "")]
        }
    }

    static func recorded(_ events: [ReportEvent]) -> [RecordedReportEvent] {
        events.enumerated().map { index, event in
            RecordedReportEvent(
                sequence: index + 1,
                day: Cast.today.adding(days: index),
                officer: ReportEntryKind(of: event).isReporters ? nil : gildong.id,
                event: event
            )
        }
    }

    static func example(_ stage: ReportStage) throws -> Report {
        try Report(replaying: recorded(events(to: stage)))
    }

    /// The report after what was decided, a day later.
    func after(_ events: [ReportEvent], days: Int = 30) throws -> Report {
        var report = self
        for event in events {
            try report.apply(
                RecordedReportEvent(
                    sequence: 99,
                    day: Cast.today.adding(days: days),
                    officer: nil,
                    event: event
                )
            )
        }
        return report
    }
}
