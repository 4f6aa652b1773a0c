/// What was counted in one period, record by record, so that nothing need be kept but the numbers.
///
/// Talks, consultations and persons are counted side by side and never added up. A consultation, or a
/// person, stands in a table under every code that one of its talks in the period carries.
package struct Tally: Sendable {
    package let period: DayRange
    private let dimensions: [StatisticDimension]
    private let crosses: [CrossedDimensions]
    /// Within how many days a first talk is wanted.
    private let target: Int
    private var names = Names()
    private var consultations = Set<Int>()
    private var people: [Int: Set<Int>] = [:]
    private var tables: [StatisticDimension: [String: Count]] = [:]
    private var crossed: [CrossedDimensions: [[String]: Count]] = [:]
    private var officers: [String: OfficerWork] = [:]
    package private(set) var notes = 0
    package private(set) var answers = TimesTaken()
    package private(set) var handlings = TimesTaken()
    /// Begun on or before the last day, less those that had ended by then.
    private var begun = Set<Int>()
    private var ended = Set<Int>()

    package init(
        _ period: DayRange,
        by dimensions: [StatisticDimension],
        crossing crosses: [CrossedDimensions] = [],
        target: Int
    ) {
        self.period = period
        self.dimensions = dimensions
        self.crosses = crosses
        self.target = target
    }

    package mutating func add(_ record: CountedRecord) {
        guard record.day <= period.last else { return }
        let consultation = names.number(of: record.consultation)
        begun.insert(consultation)
        if record.event == .ending { ended.insert(consultation) }
        guard record.day >= period.first else { return }
        count(record, consultation: consultation, head: names.number(of: record.head))
    }

    private mutating func count(_ record: CountedRecord, consultation: Int, head: Int) {
        let isNote = record.event == .note
        if isNote {
            notes += 1
            consultations.insert(consultation)
            people[head, default: []].insert(consultation)
            officers[record.officer, default: OfficerWork()].add(note: consultation)
        } else {
            officers[record.officer, default: OfficerWork()].ended += 1
        }
        if isNote && record.ordinal == 1 { answers.add(record.daysPassed, target: target) }
        if !isNote { handlings.add(record.daysPassed, target: target) }
        for dimension in dimensions where counts(dimension, record.event) {
            for code in record[dimension] {
                tables[dimension, default: [:]][code, default: Count()]
                    .add(consultation: consultation, head: head)
            }
        }
        for pair in crosses
        where counts(pair.rows, record.event) && counts(pair.columns, record.event) {
            for row in record[pair.rows] {
                for column in record[pair.columns] {
                    crossed[pair, default: [:]][[row, column], default: Count()]
                        .add(consultation: consultation, head: head)
                }
            }
        }
    }

    /// How something ended is said by an end, everything else by a talk.
    private func counts(_ dimension: StatisticDimension, _ event: CountedRecord.Event) -> Bool {
        switch dimension {
        case .outcome, .handlingTime: event == .ending
        case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind, .relation,
            .mode, .language, .referrals, .wants, .tags, .answerTime:
            event == .note
        }
    }
}

extension Tally {
    package func total(_ unit: StatisticUnit) -> Int {
        switch unit {
        case .notes: notes
        case .consultations: consultations.count
        case .persons: people.count
        case .reports, .cases: 0
        }
    }

    /// The numbers of one dimension by code.
    package func table(of dimension: StatisticDimension, _ unit: StatisticUnit) -> [String: Int] {
        (tables[dimension] ?? [:]).mapValues { $0.number(of: unit) }
    }

    package func number(
        _ unit: StatisticUnit,
        row: String,
        column: String,
        of pair: CrossedDimensions
    )
        -> Int
    {
        crossed[pair]?[[row, column]]?.number(of: unit) ?? 0
    }

    /// How many people came with more than one matter in the period.
    package var cameAgain: Int { people.values.count { $0.count > 1 } }

    /// Consultations that had begun and not ended when the period ended.
    package var openAtEnd: Int { begun.subtracting(ended).count }

    /// Work by officer; for the director alone, and never released.
    package var work: [String: OfficerWork] { officers }
}
