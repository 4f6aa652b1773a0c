package import Casework

/// What was released of a period as a report on paper: cover, contents, figures, tables, notes.
package struct AnnualReportPage: Page {
    package static let template = "statistics/annual"

    package var language: String
    package var center: String
    package var period: String
    package var facts: [Fact]
    package var sections: [AnnualSection]
    package var isSample: Bool

    package init(
        language: String,
        center: String,
        period: String,
        facts: [Fact],
        sections: [AnnualSection],
        isSample: Bool = false
    ) {
        self.isSample = isSample
        self.language = language
        self.center = center
        self.period = period
        self.facts = facts
        self.sections = sections
    }
}

/// One table of the report, with its figure where one question is asked.
package struct AnnualSection: Viewable {
    package var id: String
    package var title: String
    /// What is seen, with the number behind it.
    package var seen: String?
    package var bars: [AnnualBar]
    package var table: NumberTable

    package init(
        id: String,
        title: String,
        seen: String? = nil,
        bars: [AnnualBar] = [],
        table: NumberTable
    ) {
        self.id = id
        self.title = title
        self.seen = seen
        self.bars = bars
        self.table = table
    }
}

/// One bar on paper, on a scale of a thousand.
package struct AnnualBar: Viewable {
    package var label: String
    package var number: String
    package var width: Int
    package var isVeiled: Bool

    package init(label: String, number: Int?, most: Int, veil: String) {
        self.label = label
        self.number = number.map(String.init) ?? veil
        width = most > 0 ? (number ?? 0) * 1_000 / most : 0
        isVeiled = number == nil
    }
}

extension AnnualReportPage {
    package static func example(in language: Language) -> AnnualReportPage {
        let say = Sample(language)
        let veil = say("가림", "hidden")
        return AnnualReportPage(
            language: language.rawValue,
            center: say("대학원생인권센터", "Graduate Student Rights Center"),
            period: say("2026년 1학기", "2026, term 1"),
            facts: [Fact(name: say("상담(회)", "Talks"), words: "104")],
            sections: [
                AnnualSection(
                    id: "kind",
                    title: say("주된 유형", "Main kind"),
                    seen: say("가장 많은 것: 갑질·괴롭힘, 29", "Most: Bullying, 29"),
                    bars: [
                        AnnualBar(label: say("갑질", "Bullying"), number: 29, most: 29, veil: veil),
                        AnnualBar(label: say("스토킹", "Stalking"), number: nil, most: 29, veil: veil),
                    ],
                    table: NumberTable(
                        corner: say("주된 유형", "Main kind"),
                        heads: [say("상담(회)", "Talks")],
                        rows: [
                            NumberRow(label: say("갑질", "Bullying"), counts: [29], veil: veil),
                            NumberRow(label: say("스토킹", "Stalking"), counts: [nil], veil: veil),
                        ],
                        foot: NumberRow(label: say("모두", "All"), counts: [104], veil: veil)
                    )
                )
            ],
            isSample: true
        )
    }
}
