extension StatisticsSection {
    private static let terms = ["24-1", "24-2", "25-1", "25-2", "26-1", "26-2"]

    static func bars(_ say: Sample) -> StatisticsSection {
        let rows: [(String, Int?, Int?)] = [
            (say("갑질·괴롭힘", "Bullying, abuse of power"), 41, 29),
            (say("논문·저자권", "Papers and authorship"), 28, 31),
            (say("폭언·폭행", "Verbal or physical abuse"), 19, 14),
            (say("성희롱·성폭력", "Sexual harassment or violence"), 14, 9),
            (say("근로·휴가", "Work and leave"), 12, 12),
            (say("2차 피해", "Harm after speaking up"), 6, nil),
            (say("스토킹·교제 폭력", "Stalking, dating violence"), nil, nil),
            (say("잘 모르겠음", "Not sure"), 0, 5),
        ]
        let veil = say("가림", "hidden")
        return StatisticsSection(
            heading: say("유형", "Kind"),
            unit: say("상담(회)", "Talks"),
            bars: BarChart(
                id: "chart-kind",
                title: say(
                    "갑질·괴롭힘 상담이 지난 학기보다 늘었습니다: 29 → 41",
                    "Bullying rose against last term: 29 → 41"
                ),
                note: say("2학기는 11월 22일까지 센 수입니다.", "Autumn is counted up to 22 November."),
                now: say("2026년 2학기", "Autumn 2026"),
                before: say("2026년 1학기", "Spring 2026"),
                bars: rows.map { BarChart.Bar($0.0, now: $0.1, before: $0.2) },
                table: NumberTable(
                    corner: say("주된 유형", "Main kind"),
                    heads: [say("2026년 2학기", "Autumn 2026"), say("2026년 1학기", "Spring 2026")],
                    rows: rows.map { NumberRow(label: $0.0, counts: [$0.1, $0.2], veil: veil) },
                    foot: NumberRow(label: say("모두", "All"), counts: [123, 104], veil: veil)
                ),
                veil: veil
            )
        )
    }

    static func stacked(_ say: Sample) -> StatisticsSection {
        let keys = [
            say("석사", "Master"), say("박사", "Doctoral"), say("석박통합", "Integrated"),
            say("학부생", "Undergraduate"), say("직원", "Staff"), say("그 밖", "Others"),
        ]
        let rows = [
            (label: say("갑질·괴롭힘", "Bullying, abuse of power"), counts: [15, 12, 8, 3, 2, 1]),
            (label: say("논문·저자권", "Papers and authorship"), counts: [6, 14, 7, 0, 0, 1]),
            (label: say("폭언·폭행", "Verbal or physical abuse"), counts: [9, 3, 1, 4, 2, 0]),
        ]
        return StatisticsSection(
            heading: say("유형과 사람", "Kind and person"),
            unit: say("상담(회)", "Talks"),
            stacked: StackedChart(
                id: "chart-who",
                title: say(
                    "논문·저자권 상담의 절반은 박사 과정입니다: 28회 가운데 14회",
                    "Half of the talks on authorship are with doctoral students: 14 of 28"
                ),
                note: say("막대는 저마다 모두를 나눈 것입니다.", "Each bar is the whole of its row."),
                keys: keys,
                rows: rows,
                table: NumberTable(
                    corner: say("주된 유형", "Main kind"),
                    heads: keys,
                    rows: rows.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
                )
            )
        )
    }

    static func lines(_ say: Sample) -> StatisticsSection {
        let lines: [(label: String, counts: [Int?])] = [
            (say("상담", "Talks"), [62, 70, 84, 91, 113, 134]),
            (say("내담자", "Persons"), [31, 36, nil, 47, 58, 67]),
        ]
        return StatisticsSection(
            heading: say("흐름", "Trend"),
            unit: say("여섯 학기", "Six terms"),
            lines: LineChart(
                id: "chart-trend",
                title: say(
                    "상담이 여섯 학기 동안 62회에서 134회로 늘었습니다",
                    "Talks rose from 62 to 134 in six terms"
                ),
                note: say("26-2는 11월 22일까지 센 수입니다.", "26-2 is counted up to 22 November."),
                description: say(
                    "상담은 62, 70, 84, 91, 113, 134회로 학기마다 늘었습니다.",
                    "Talks rose each term: 62, 70, 84, 91, 113, 134."
                ),
                ticks: terms,
                lines: lines,
                table: NumberTable(
                    corner: say("단위", "Unit"),
                    heads: terms,
                    rows: lines.map {
                        NumberRow(label: $0.label, counts: $0.counts, veil: say("가림", "hidden"))
                    }
                )
            )
        )
    }

    static func multiples(_ say: Sample) -> StatisticsSection {
        let cells: [(label: String, last: String, counts: [Int?])] = [
            (say("석사", "Master"), say("36명", "36"), [18, 22, 25, 24, 31, 36]),
            (say("박사", "Doctoral"), say("27명", "27"), [14, 16, 15, 19, 22, 27]),
            (say("석박통합", "Integrated"), say("18명", "18"), [8, 9, 12, 11, 15, 18]),
            (say("박사후연구원", "Postdoc"), say("8명", "8"), [nil, nil, nil, 7, nil, 8]),
            (say("학부생", "Undergraduate"), say("9명", "9"), [nil, nil, 5, 6, 8, 9]),
            (say("직원", "Staff"), say("9명", "9"), [7, 6, 0, 8, 1, 9]),
        ]
        return StatisticsSection(
            heading: say("내담자", "Persons"),
            unit: say("사람(명), 여섯 학기", "Six terms"),
            multiples: MultiplesChart(
                id: "chart-persons",
                title: say(
                    "석사와 박사가 두 해 반 동안 두 배 가까이 늘었습니다",
                    "Master and doctoral students nearly doubled in two and a half years"
                ),
                note: say("모두 같은 자로 그렸습니다.", "All drawn by the same measure."),
                cells: cells,
                table: NumberTable(
                    corner: say("구분", "Group"),
                    heads: terms,
                    rows: cells.map {
                        NumberRow(label: $0.label, counts: $0.counts, veil: say("가림", "hidden"))
                    }
                )
            )
        )
    }
}
