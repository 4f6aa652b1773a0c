package import Casework

/// How the reports stand that are in somebody's charge: number, days, stage and hands, never a word.
package struct OverviewPage: Page {
    package static let template = "reports/overview"

    package var frame: DeskFrame
    package var summary: String
    package var rows: [OverviewRow]

    package init(frame: DeskFrame, summary: String, rows: [OverviewRow] = []) {
        self.frame = frame
        self.summary = summary
        self.rows = rows
    }
}

/// One of them.
package struct OverviewRow: Viewable {
    package var number: String
    package var received: DayWords
    package var stage: String
    package var officers: String
    package var due: Due?

    package init(
        number: String,
        received: DayWords,
        stage: String,
        officers: String,
        due: Due? = nil
    ) {
        self.number = number
        self.received = received
        self.stage = stage
        self.officers = officers
        self.due = due
    }
}

extension OverviewPage {
    package static func example(in language: Language) -> OverviewPage {
        let say = Sample(language)
        return OverviewPage(
            frame: .example(say, back: "/overview", isReports: true),
            summary: say(
                "맡은 사람이 있고 아직 마치지 않은 글 2건. 답할 날이 지난 글 1건.",
                "In somebody’s charge and not closed: 2, of which late: 1."
            ),
            rows: [
                OverviewRow(
                    number: say("2026-접수-0112", "2026-0112"),
                    received: say.day(11, 12),
                    stage: say("맡긴 글", "Assigned"),
                    officers: say("심청", "Sim Cheong"),
                    due: say.due(11, 20)
                ),
                OverviewRow(
                    number: say("2026-접수-0117", "2026-0117"),
                    received: say.day(11, 20),
                    stage: say("답을 주고받는 글", "Answered"),
                    officers: say("심청, 홍길동", "Sim Cheong, Hong Gildong")
                ),
            ]
        )
    }

    package static func variants(in language: Language) -> [String: OverviewPage] {
        let say = Sample(language)
        return [
            "empty": OverviewPage(
                frame: .example(say, back: "/overview", isReports: true),
                summary: say(
                    "맡은 사람이 있고 아직 마치지 않은 글 0건. 답할 날이 지난 글 0건.",
                    "In somebody’s charge and not closed: 0, of which late: 0."
                )
            )
        ]
    }
}

extension Link {
    /// The way to it, with what stands there.
    static func overview(_ say: Sample) -> Link {
        Link(
            address: "/overview",
            words: say(
                "다른 사람이 맡은 글까지, 센터의 현황 보기: 맡긴 글 4건, 답할 날이 지난 글 1건",
                "How the center’s reports stand, others’ too: in somebody’s charge 4, late 1"
            )
        )
    }
}
