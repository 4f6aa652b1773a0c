import Casework
import Pages

extension StatisticsView {
    /// What is seen first: kinds, the main issues, the trend, who came, and kinds by who came.
    var sections: [StatisticsSection] {
        guard !isEmpty else { return [ofReports].compactMap(\.self) }
        return [kinds, tags, trend, ofReports, clients, kindsAndClients].compactMap(\.self)
    }

    /// What is seen at a glance, the count behind each.
    var claims: [Paragraph] {
        guard !isEmpty else { return [] }
        let (now, before) = (table(.kind, now), table(.kind, before))
        var claims: [String] = []
        if let most = known(Claim.mostFrequent(now, before: before), .kind).first {
            claims.append(words("statistics.mostKind", said(most, .kind)))
        }
        if self.before.total(query.unit) > 0 {
            if let rise = known(Claim.rises(from: before, to: now), .kind).first {
                claims.append(words("statistics.rose", said(rise, .kind)))
            }
            if let fall = known(Claim.rises(from: now, to: before), .kind).first {
                let turned = Claim(code: fall.code, before: fall.now, now: fall.before)
                claims.append(words("statistics.fell", said(turned, .kind)))
            }
            if let rise = risenTag { claims.append(words("statistics.tagRose", said(rise, .tags))) }
        }
        return claims.map { Paragraph(words: $0) }
    }

    /// Every question by itself.
    var folds: [StatisticsFold] {
        guard !isEmpty else { return [] }
        return StatisticDimension.questions.filter { $0 != .kind }.map { dimension in
            let most = known(
                Claim.mostFrequent(table(dimension, now), before: table(dimension, before)),
                dimension
            ).first
            return StatisticsFold(
                heading: say.name(of: dimension),
                glance: most.map { "\(say.label(of: $0.code, in: dimension)) \($0.now)" }
                    ?? words("statistics.nothingSaid"),
                bars: bars(of: dimension, title: title(most, dimension))
            )
        }
    }

    private var kinds: StatisticsSection {
        let (after, earlier) = (table(.kind, now), table(.kind, before))
        let rise = known(Claim.rises(from: earlier, to: after), .kind).first
        let most = known(Claim.mostFrequent(after, before: earlier), .kind).first
        let title =
            before.total(query.unit) > 0 && rise != nil
            ? rise.map { words("statistics.rose", said($0, .kind)) }
            : most.map { words("statistics.mostKind", said($0, .kind)) }
        return StatisticsSection(
            heading: words("statistics.kinds"),
            unit: say.name(of: query.unit),
            bars: bars(of: .kind, title: title ?? words("statistics.nothingSaid"))
        )
    }

    private func title(_ most: Claim?, _ dimension: StatisticDimension) -> String {
        guard let most else { return words("statistics.nothingSaid") }
        // Two that are as large are named both: neither is the most.
        let tied = known(
            Claim.mostFrequent(table(dimension, now), before: [:]).filter { $0.now == most.now },
            dimension
        ).map { say.label(of: $0.code, in: dimension) }
        guard tied.count > 1 else { return words("statistics.most", said(most, dimension)) }
        return words(
            "statistics.mostTied",
            ["what": tied.joined(separator: ", "), "now": "\(most.now)"]
        )
    }

    func bars(
        of dimension: StatisticDimension,
        only shown: [String]? = nil,
        title: String,
        note: String? = nil
    ) -> BarChart {
        let codes = shown ?? codes(of: dimension, in: [now, before])
        let notes = [note, soFar].compactMap(\.self)
        let (after, was) = (table(dimension, now), table(dimension, before))
        let names = [query.period, earlier].compactMap(\.self).map { say.name(of: $0) }
        let rows = codes.map { code in
            (
                label: say.label(of: code, in: dimension), now: after[code] ?? 0,
                was: was[code] ?? 0
            )
        }
        return BarChart(
            id: "chart-\(dimension.rawValue)",
            title: title,
            note: notes.isEmpty ? nil : notes.joined(separator: " "),
            now: names[0],
            before: earlier.map { say.name(of: $0) },
            bars: rows.map { row in
                BarChart.Bar(row.label, now: row.now, before: earlier.map { _ in row.was })
            },
            table: NumberTable(
                corner: say.name(of: dimension),
                heads: names,
                rows: rows.map { row in
                    NumberRow(
                        label: row.label,
                        counts: Array([row.now, row.was].prefix(names.count)),
                        veil: ""
                    )
                },
                foot: isAddedUp(dimension)
                    ? NumberRow(
                        label: words("statistics.all"),
                        counts: Array(
                            [rows.reduce(0) { $0 + $1.now }, rows.reduce(0) { $0 + $1.was }]
                                .prefix(names.count)
                        ),
                        veil: ""
                    ) : nil
            ),
            veil: words("statistics.veil")
        )
    }

    /// Whether the cells of a question add up to what was counted.
    private func isAddedUp(_ dimension: StatisticDimension) -> Bool {
        dimension.isPartition && query.unit == .notes
    }

    /// None of a single period: there is nothing to go up or down from.
    private var trend: StatisticsSection? {
        guard series.count > 1 else { return nil }
        let ticks = series.map { say.shortName(of: $0) }
        let lines = StatisticsQuery.units.map { unit in
            (label: say.name(of: unit), counts: tallies.map { $0.total(unit) as Int? })
        }
        let talks = tallies.map { $0.total(.notes) }
        let ends = [ticks.first ?? "", ticks.last ?? ""]
        return StatisticsSection(
            heading: words("statistics.trend"),
            unit: "",
            lines: LineChart(
                id: "chart-trend",
                title: words(
                    "statistics.trendTitle",
                    [
                        "first": "\(talks.first ?? 0)", "last": "\(talks.last ?? 0)",
                        "from": ends[0], "to": ends[1],
                    ]
                ),
                note: soFar,
                description: words(
                    "statistics.trendSeen",
                    ["from": ends[0], "counts": talks.map(String.init).joined(separator: ", ")]
                ),
                ticks: ticks,
                lines: lines,
                table: NumberTable(
                    corner: words("statistics.unit"),
                    heads: ticks,
                    rows: lines.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
                )
            )
        )
    }

    private var clients: StatisticsSection {
        let most = known(Claim.mostFrequent(table(.client, now), before: [:]), .client).first
        guard series.count > 1 else {
            return StatisticsSection(
                heading: words("statistics.clients"),
                unit: say.name(of: query.unit),
                bars: bars(of: .client, title: title(most, .client))
            )
        }
        let codes = codes(of: .client, in: tallies)
        let cells = codes.map { code in
            let counts = tallies.map { table(.client, $0)[code] ?? 0 as Int? }
            return (
                label: say.label(of: code, in: .client),
                last: String((counts.last ?? 0) ?? 0), counts: counts
            )
        }
        return StatisticsSection(
            heading: words("statistics.clients"),
            unit: say.name(of: query.unit),
            multiples: MultiplesChart(
                id: "chart-clients",
                title: title(most, .client),
                note: words("statistics.sameMeasure"),
                cells: cells,
                table: NumberTable(
                    corner: say.name(of: .client),
                    heads: series.map { say.shortName(of: $0) },
                    rows: cells.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
                )
            )
        )
    }

    /// The three most frequent kinds, by who came with them.
    private var kindsAndClients: StatisticsSection? {
        let pair = CrossedDimensions(rows: .kind, columns: .client)
        let tally = Tally(range, of: columns, crossing: [pair], target: target)
        let kinds = Claim.mostFrequent(table(.kind, now), before: [:]).prefix(3).map(\.code)
        let clients = Claim.mostFrequent(table(.client, now), before: [:]).map(\.code)
        let shown = clients.prefix(StackedChart.mostParts - 1)
        guard !kinds.isEmpty, clients.count > 1 else { return nil }
        let hasOthers = clients.count > shown.count
        let rows = kinds.map { kind in
            let all = clients.map { tally.number(query.unit, row: kind, column: $0, of: pair) }
            let others = all.dropFirst(shown.count).reduce(0, +)
            return (
                label: say.label(of: kind, in: .kind),
                counts: Array(all.prefix(shown.count)) + (hasOthers ? [others] : [])
            )
        }
        let keys =
            shown.map { say.label(of: $0, in: .client) }
            + (hasOthers ? [words("statistics.other")] : [])
        return StatisticsSection(
            heading: words("statistics.kindsAndClients"),
            unit: say.name(of: query.unit),
            stacked: StackedChart(
                id: "chart-who",
                title: mostOf(rows, keys),
                note: words("statistics.wholeBars"),
                keys: keys,
                rows: rows,
                table: NumberTable(
                    corner: say.name(of: .kind),
                    heads: keys,
                    rows: rows.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
                )
            )
        )
    }

    private func mostOf(_ rows: [(label: String, counts: [Int])], _ keys: [String]) -> String {
        guard let row = rows.first,
            let most = row.counts.indices.max(by: { row.counts[$0] < row.counts[$1] })
        else { return words("statistics.nothingSaid") }
        return words(
            "statistics.mostOf",
            [
                "whole": "\(row.counts.reduce(0, +))", "part": "\(row.counts[most])",
                "row": row.label, "column": keys[most],
            ]
        )
    }

    func table(_ dimension: StatisticDimension, _ tally: Tally) -> [String: Int] {
        tally.table(of: dimension, query.unit)
    }

    /// Claims of what was said; what nobody said is no news.
    private func known(_ claims: [Claim], _ dimension: StatisticDimension) -> [Claim] {
        claims.filter { $0.code != StatisticDimension.unknown && max($0.now, $0.before) > 0 }
    }

    func said(_ claim: Claim, _ dimension: StatisticDimension) -> [String: String] {
        [
            "what": say.label(of: claim.code, in: dimension), "before": "\(claim.before)",
            "now": "\(claim.now)",
        ]
    }
}
