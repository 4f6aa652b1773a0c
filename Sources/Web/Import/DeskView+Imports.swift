import Casework
import Documents
import Pages

extension DeskView {
    func progress(of table: ImportRecord) -> String {
        words(
            "imports.progressOf",
            ["rows": String(table.rows), "done": String(min(table.done, table.rows))]
        )
    }

    /// How far a table is; with the tally of one that has been gone through, what came of it.
    func shownProgress(of record: ImportRecord, _ isGoing: Bool, _ tally: ImportTally?)
        -> ImportProgress
    {
        ImportProgress(
            done: record.done,
            rows: record.rows,
            words: progress(of: record),
            isDone: record.done >= record.rows,
            isGoing: isGoing && record.done < record.rows,
            outcome: tally.map {
                words(
                    "imports.outcome",
                    [
                        "here": String($0.already), "failing": String($0.failing + $0.passing),
                        "blank": String($0.blank),
                    ]
                )
            },
            failing: (tally?.failing ?? 0) > 0 ? Link.importTable(record.id, .failingRows) : nil,
            action: Link.importTable(record.id, .carried)
        )
    }

    func page(
        of record: ImportRecord,
        _ step: Link.ImportPart,
        faults: [FormFault] = [],
        columns: ImportColumns? = nil,
        values: ImportValues? = nil,
        trial: ImportTrialShown? = nil,
        progress: ImportProgress? = nil
    ) -> ImportPage {
        let steps: [(Link.ImportPart, String)] = [
            (.columns, "columns"), (.values, "values"), (.trial, "trial"), (.carried, "carrying"),
        ]
        return ImportPage(
            frame: frame(back: Link.importTable(record.id, step), isConsultations: true),
            heading: words("imports.\(step == .carried ? "carrying" : step.rawValue)"),
            faults: faults.summary(words, atDesk: true),
            steps: steps.map { part, name in
                ImportStep(
                    address: Link.importTable(record.id, part),
                    words: words("imports.\(name)"),
                    isHere: part == step
                )
            },
            columns: columns,
            values: values,
            trial: trial,
            progress: progress,
            removal: Link.importTable(record.id, .removal)
        )
    }

    func columns(
        _ record: ImportRecord,
        _ plan: ImportPlan,
        _ first: TableRow?,
        _ faults: [FormFault]
    ) -> ImportColumns {
        let codes = counselling.codes
        return ImportColumns(
            action: Link.importTable(record.id, .columns),
            rows: plan.targets.indices.map { column in
                let sample = first?[column].shown.prefix(80) ?? ""
                let title = plan.head.titles[column]
                return ImportColumn(
                    name: "column-\(column)",
                    title: title.isEmpty ? words("imports.titleless") : title,
                    sample: sample.isEmpty
                        ? nil : words("imports.sample", ["value": String(sample)]),
                    choices: ImportTarget.allCases.map { target in
                        Choice(
                            code: target.rawValue,
                            words: words(of: target),
                            isChosen: target == plan.targets[column]
                        )
                    }
                )
            },
            year: Field(
                value: plan.year.map { String($0) } ?? "",
                fault: faults.fault(at: "year", words)
            ),
            endings: choices(
                codes[.outcomes].offered,
                plan.closing ?? "",
                none: words("imports.leaveOpen")
            )
        )
    }

    func values(_ tally: ImportTally, _ record: ImportRecord, _ plan: ImportPlan) -> ImportValues {
        ImportValues(
            action: Link.importTable(record.id, .values),
            rows: tally.unknown.enumerated().map { index, unknown in
                ImportValue(
                    name: "value-\(index)",
                    value: unknown.value,
                    list: unknown.list.rawValue,
                    title: unknown.title,
                    times: words("imports.times", ["count": String(unknown.count)]),
                    choices: choices(
                        counselling.codes[unknown.list],
                        plan.values[unknown.list, unknown.value]
                            ?? CodeLookup.suggestion(
                                for: unknown.value,
                                in: counselling.codes[unknown.list].offered,
                                of: unknown.list
                            ) ?? "",
                        none: words("imports.keepWords")
                    )
                )
            }
        )
    }

    func trial(_ tally: ImportTally, _ record: ImportRecord, _ plan: ImportPlan) -> ImportTrialShown
    {
        let count = ["count": String(tally.passing)]
        return ImportTrialShown(
            summary: words(
                "imports.summary",
                ["passing": String(tally.passing), "failing": String(tally.failing)]
            ),
            besides: words(
                "imports.besides",
                [
                    "consultations": String(tally.consultations), "blank": String(tally.blank),
                    "already": String(tally.already),
                ]
            ),
            troubles: tally.troubles.map { row($0, plan) },
            dropped: dropped(by: plan),
            prose: tally.unknown.filter { plan.values[$0.list, $0.value] == "" }.map {
                Fact(
                    name: $0.title,
                    words: "\($0.value) (\(words("imports.times", ["count": String($0.count)])))"
                )
            },
            more: tally.troubles.count < ImportTally.shown
                ? nil : words("imports.more", ["count": String(ImportTally.shown)]),
            failing: tally.failing > 0 ? Link.importTable(record.id, .failingRows) : nil,
            action: Link.importTable(record.id, .carried),
            only: tally.failing > 0 ? "passing" : "",
            canCarry: tally.passing > 0,
            carry: words(tally.failing > 0 ? "imports.carrySome" : "imports.carryAll", count)
        )
    }

    private func dropped(by plan: ImportPlan) -> String? {
        let titles = zip(plan.head.titles, plan.targets).filter { $0.1 == .nothing }
            .map { $0.0.isEmpty ? words("imports.titleless") : $0.0 }
        return titles.isEmpty ? nil : titles.joined(separator: ", ")
    }

    /// An empty form: every field of a note by the title that our own pages give it.
    var importForm: SheetPlan {
        let targets: [ImportTarget] =
            [.note(.day), .person, .matter] + NoteField.allCases.dropFirst().map { .note($0) }
            + [.outcome]
        return SheetPlan(
            name: words("imports.sheet"),
            columns: targets.map { target in
                .init(
                    words(of: target),
                    width: target.takesMany ? 40 : 14,
                    kind: target.isDay ? .day : .text,
                    choices: target.list.map { list in
                        counselling.codes[list].offered.map { $0.label(in: language) }
                    } ?? []
                )
            }
        )
    }

    func words(of target: ImportTarget) -> String {
        switch target {
        // On its own page it stands beside its day and is called no more than an hour.
        case .note(.appointmentTime): words("importTarget.appointmentTime")
        case .note(let field): words("noteField.\(field.rawValue)")
        case .person, .matter, .period, .length, .outcome, .nothing:
            words("importTarget.\(target.rawValue)")
        }
    }

    private func row(_ trouble: RowTrouble, _ plan: ImportPlan) -> ImportTroubleRow {
        let place = ["sheet": String(trouble.sheet), "line": String(trouble.line)]
        let title = trouble.column.map {
            plan.head.titles.indices.contains($0) ? plan.head.titles[$0] : ""
        }
        return ImportTroubleRow(
            place: words(trouble.sheet > 1 ? "imports.placeIn" : "imports.placeOf", place),
            title: title ?? "",
            value: String(trouble.value.prefix(120)),
            reason: words("importTrouble.\(trouble.reason.rawValue)")
        )
    }

    private func choices(_ codes: [Code], _ chosen: String, none: String) -> [Choice] {
        [Choice(code: "", words: none, isChosen: chosen.isEmpty)]
            + codes.map {
                Choice(
                    code: $0.code,
                    words: $0.label(in: language),
                    isChosen: $0.code == chosen
                )
            }
    }
}

extension ImportTarget {
    fileprivate var isDay: Bool {
        if case .note(let field) = self { field.kind == .day } else { false }
    }
}

extension World {
    /// Titles as our own pages and forms write them, in every language.
    var importLabels: [String: ImportTarget] {
        let views = Language.allCases.map { DeskView(world: self, language: $0, session: nil) }
        return Dictionary(
            views.flatMap { view in
                ImportTarget.allCases.map { (view.words(of: $0).comparedName, $0) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
