import Casework
import Pages

extension StatisticsView {
    /// Times, repeats and what is open, with what they were before.
    var facts: [StatisticsFact] {
        let (reports, earlier) = (reports[reports.count - 1], reportsBefore)
        guard !isEmpty || reports.came > 0 else { return [] }
        let (old, new) = (before, now)
        let days = "\(target.workingDays)"
        let isCompared = self.earlier != nil
        var facts = [
            fact("answerMedian", [:], times(new.answers), times(old.answers)),
            fact("answerTarget", ["days": days], share(new.answers), share(old.answers)),
            fact("handlingMedian", [:], times(new.handlings), times(old.handlings)),
            fact("notesPerConsultation", [:], ratio(new), ratio(old)),
            fact("cameAgain", [:], again(new), again(old)),
            fact(
                "openAtEnd",
                [:],
                matters(new.openAtEnd),
                isCompared ? matters(old.openAtEnd) : nil
            ),
        ]
        if reports.came > 0 || earlier.came > 0 {
            facts += [
                fact(
                    "reportsCame",
                    [:],
                    matters(reports.came),
                    isCompared || earlier.came > 0 ? matters(earlier.came) : nil
                ),
                fact("reportsAnswer", [:], times(reports.answers), times(earlier.answers)),
                fact(
                    "reportsTarget",
                    ["days": days],
                    share(reports.answers),
                    share(earlier.answers)
                ),
                fact(
                    "reportsOpen",
                    [:],
                    matters(reports.waiting),
                    isCompared || earlier.came > 0 ? matters(earlier.waiting) : nil
                ),
            ]
        }
        return facts.compactMap(\.self)
    }

    private func fact(
        _ key: String,
        _ fillings: [String: String],
        _ now: String?,
        _ before: String?
    ) -> StatisticsFact? {
        now.map {
            StatisticsFact(
                name: words("statistics.\(key)", fillings),
                words: $0,
                before: before
            )
        }
    }

    private func times(_ taken: TimesTaken) -> String? {
        guard let median = taken.median, let lower = taken.quartile(1),
            let upper = taken.quartile(3)
        else { return nil }
        return words(
            "statistics.quartiles",
            ["median": "\(median)", "lower": "\(lower)", "upper": "\(upper)"]
        )
    }

    private func share(_ taken: TimesTaken) -> String? {
        taken.count == 0
            ? nil
            : words(
                "statistics.share",
                [
                    "part": "\(taken.withinTarget)", "whole": "\(taken.count)",
                    "percent": "\((taken.withinTarget * 100 + taken.count / 2) / taken.count)%",
                ]
            )
    }

    /// To a tenth.
    private func ratio(_ tally: Tally) -> String? {
        let (notes, consultations) = (tally.total(.notes), tally.total(.consultations))
        guard consultations > 0 else { return nil }
        let tenths = (notes * 10 + consultations / 2) / consultations
        return words("statistics.times", ["number": "\(tenths / 10).\(tenths % 10)"])
    }

    private func again(_ tally: Tally) -> String? {
        tally.total(.persons) == 0
            ? nil
            : words(
                "statistics.ofPersons",
                ["part": "\(tally.cameAgain)", "whole": "\(tally.total(.persons))"]
            )
    }

    private func matters(_ number: Int) -> String? {
        words("statistics.matters", ["number": "\(number)"])
    }

    /// Work by officer; whoever does not lead the center never gets here.
    func work(_ officers: [Officer]) -> NumberTable? {
        guard !now.work.isEmpty else { return nil }
        let names = Dictionary(uniqueKeysWithValues: officers.map { ($0.id.description, $0.name) })
        return NumberTable(
            corner: words("statistics.officer"),
            heads: ["workNotes", "workConsultations", "workEnded"].map {
                words("statistics.\($0)")
            },
            rows: now.work.map { id, work in
                NumberRow(
                    label: names[id] ?? words("statistics.formerOfficer"),
                    counts: [work.notes, work.consultations, work.ended],
                    veil: ""
                )
            }.sorted { $0.label < $1.label }
        )
    }
}

extension StatisticsView {
    /// What the facts say as plain numbers: of this period, and of the one before.
    var measures: [(label: String, numbers: [Int?])] {
        let (old, new) = (before, now)
        let came = reports[reports.count - 1]
        var measures =
            measures("answerMedian", new.answers, old.answers)
            + measures("handlingMedian", new.handlings, old.handlings)
        if came.answers.count > 0 || reportsBefore.answers.count > 0 {
            measures += self.measures("reportsAnswer", came.answers, reportsBefore.answers)
        }
        let persons = words("statistics.cameAgain")
        let open = words("statistics.openAtEnd")
        return measures + [
            (persons, [new.cameAgain, old.cameAgain]), (open, [new.openAtEnd, old.openAtEnd]),
        ]
    }

    private func measures(_ name: String, _ now: TimesTaken, _ before: TimesTaken) -> [(
        label: String, numbers: [Int?]
    )] {
        let measures: [(String, (TimesTaken) -> Int?)] = [
            ("measureCount", \.count), ("measureMedian", \.median),
            ("measureLower", { $0.quartile(1) }), ("measureUpper", { $0.quartile(3) }),
            ("measureInTime", \.withinTarget),
        ]
        return measures.map { key, number in
            let measure = words("statistics.\(key)", ["days": "\(target.workingDays)"])
            return ("\(words("statistics.\(name)")) · \(measure)", [number(now), number(before)])
        }
    }
}
