/// What was counted in one period.
///
/// Talks, consultations and persons are counted side by side and never added up. A consultation, or a
/// person, stands in a table under every code that one of its talks in the period carries.
package struct Tally: Sendable {
    package let period: DayRange
    private var cells: UnitCounts
    private let names: [String]
    private let dimensions: [UInt8]
    /// Which code of its dimension each one is.
    private let places: [Int]
    private var crossed: [CrossedDimensions: UnitCounts] = [:]
    private var totals: [StatisticUnit: Int] = [:]
    package private(set) var answers = TimesTaken()
    package private(set) var handlings = TimesTaken()
    /// How many people came with more than one matter in the period.
    package private(set) var cameAgain = 0
    /// Consultations that had begun and not ended when the period ended.
    package private(set) var openAtEnd = 0
    /// Work by officer; for the director alone, and never released.
    package private(set) var work: [String: OfficerWork] = [:]

    /// Counts the records of a period.
    ///
    /// - Parameters:
    ///   - period: its days.
    ///   - columns: all records there are, before and after the period as well.
    ///   - crosses: what else is counted by two questions at once.
    ///   - target: within how many days a first talk is wanted.
    package init(
        _ period: DayRange,
        of columns: RecordColumns,
        crossing crosses: [CrossedDimensions] = [],
        target: SoftTarget
    ) {
        self.period = period
        names = columns.codeNames
        dimensions = columns.codeDimensions
        cells = UnitCounts(cells: names.count)
        places = Self.places(dimensions)
        for pair in crosses {
            crossed[pair] = UnitCounts(cells: size(of: pair.rows) * size(of: pair.columns))
        }
        var count = PeriodTotals(columns, target)
        for record in 0..<columns.count where columns.days[record] <= count.last(of: period) {
            let consultation = columns.consultations[record]
            count.meet(consultation, isEnding: columns.isEnding(record))
            guard columns.days[record] >= count.first(of: period) else { continue }
            count.add(record)
            let head = columns.heads[record]
            for code in columns.codes(of: record) {
                cells.add(to: Int(code), consultation: consultation, head: head)
            }
            for pair in crosses { cross(pair, columns.codes(of: record), consultation, head) }
        }
        count.meet(PeriodTotals.none, isEnding: false)
        totals = count.totals
        (answers, handlings) = (count.answers, count.handlings)
        (cameAgain, openAtEnd) = (count.cameAgain, count.openAtEnd)
        for (officer, name) in columns.officerNames.enumerated()
        where count.work[officer] != OfficerWork() {
            work[name] = count.work[officer]
        }
    }

    private mutating func cross(
        _ pair: CrossedDimensions,
        _ codes: ArraySlice<UInt16>,
        _ consultation: Int32,
        _ head: Int32
    ) {
        let (rows, columns) = (pair.rows.place, pair.columns.place)
        let width = size(of: pair.columns)
        for row in codes where dimensions[Int(row)] == rows {
            for column in codes where dimensions[Int(column)] == columns {
                let cell = places[Int(row)] * width + places[Int(column)]
                crossed[pair]?.add(to: cell, consultation: consultation, head: head)
            }
        }
    }

    package func total(_ unit: StatisticUnit) -> Int { totals[unit] ?? 0 }

    /// The numbers of one dimension by code, as far as there are any.
    package func table(of dimension: StatisticDimension, _ unit: StatisticUnit) -> [String: Int] {
        let place = dimension.place
        var table: [String: Int] = [:]
        for code in names.indices where dimensions[code] == place {
            let number = cells.number(of: unit, in: code)
            if number > 0 { table[names[code]] = number }
        }
        return table
    }

    package func number(
        _ unit: StatisticUnit,
        row: String,
        column: String,
        of pair: CrossedDimensions
    ) -> Int {
        guard let row = place(of: row, pair.rows), let column = place(of: column, pair.columns)
        else { return 0 }
        let cell = places[row] * size(of: pair.columns) + places[column]
        return crossed[pair]?.number(of: unit, in: cell) ?? 0
    }

    private func size(of dimension: StatisticDimension) -> Int {
        let wanted = dimension.place
        return dimensions.count { $0 == wanted }
    }

    private static func places(_ dimensions: [UInt8]) -> [Int] {
        var met: [UInt8: Int] = [:]
        return dimensions.map { dimension in
            defer { met[dimension, default: 0] += 1 }
            return met[dimension, default: 0]
        }
    }

    private func place(of code: String, _ dimension: StatisticDimension) -> Int? {
        let wanted = dimension.place
        return names.indices.first { dimensions[$0] == wanted && names[$0] == code }
    }
}
