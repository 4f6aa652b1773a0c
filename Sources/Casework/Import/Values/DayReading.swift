/// Reads days as people write them: `2026.5.3`, `26/5/3`, `2026년 5월 3일(일)`, `5월 3일`, `45780`.
package struct DayReading: Hashable, Sendable {
    /// The year of a day that names none.
    package let year: Int?
    /// Whether a number is counted from 1904.
    package let countsFrom1904: Bool

    package init(year: Int? = nil, countsFrom1904: Bool = false) {
        (self.year, self.countsFrom1904) = (year, countsFrom1904)
    }

    package func read(_ cell: Cell) throws(ValueTrouble) -> Day {
        switch cell {
        case .day(let day): return try within(day)
        case .moment(let moment): return try within(moment.day)
        case .number(let number): return try serial(number)
        case .text: return try read(cell.shown)
        case .broken: throw .broken
        case .beyond: throw .yearBeyond
        case .empty: throw .missing
        case .time, .minutes, .truth: throw .noDay
        }
    }

    /// The hours that stand beside a day: `2026.5.3 14:00~15:30`.
    package static func hours(in cell: Cell) -> (TimeOfDay, TimeOfDay?)? {
        switch cell {
        case .moment(let moment): (moment.time, nil)
        case .text: try? TimeReading.period(.text(parted(cell.shown.decomposedWidth).hours))
        case .number(let number) where number > number.rounded(.down): try? TimeReading.period(cell)
        case .empty, .number, .day, .time, .minutes, .truth, .broken, .beyond: nil
        }
    }

    private func read(_ text: String) throws(ValueTrouble) -> Day {
        let text = Self.parted(text.decomposedWidth).day
        var numbers = Self.numbers(in: text)
        // What follows the day of the month is no part of it.
        if numbers.count > 3, numbers[0].count >= 2 { numbers = Array(numbers.prefix(3)) }
        if numbers.count == 1, let packed = numbers.first { return try packedDay(packed) }
        if numbers.count == 2 || numbers.count > 2 && text.hasPrefix(numbers[0] + "월") {
            return try without(year: numbers)
        }
        guard numbers.count == 3 else { throw .noDay }
        guard numbers[0].count <= 4 else { throw .yearBeyond }
        // Days in front, as in `3/5/2026`, could be either of two days.
        guard numbers[2].count <= 2 else { throw .ambiguousDay }
        // `11/3 2회` is a day without its year, and a number behind it.
        guard numbers[0].count > 2 || Self.areAlike(Self.signs(in: text)) else {
            throw .ambiguousDay
        }
        return try day(century(numbers[0]), numbers[1], numbers[2])
    }

    private func without(year numbers: [String]) throws(ValueTrouble) -> Day {
        guard numbers[0].count <= 2 else { throw numbers[0].count > 4 ? .yearBeyond : .noDay }
        guard let year else { throw .noYear }
        return try day(year, numbers[0], numbers[1])
    }

    /// `20260503`, `260503`, or a number that a spreadsheet shows instead of a day.
    private func packedDay(_ digits: String) throws(ValueTrouble) -> Day {
        switch digits.count {
        case 8:
            return try day(Int(digits.prefix(4)), digits.dropFirst(4).prefix(2), digits.suffix(2))
        case 6:
            return try day(
                century(String(digits.prefix(2))),
                digits.dropFirst(2).prefix(2),
                digits.suffix(2)
            )
        case 5: return try serial(Double(digits) ?? 0)
        case _: throw digits.count > 8 ? .yearBeyond : .noDay
        }
    }

    private func serial(_ number: Double) throws(ValueTrouble) -> Day {
        if number >= 19_000_101, number <= 99_991_231 { return try packedDay(String(Int(number))) }
        guard number >= 1, number < 3_000_000 else { throw .noDay }
        let whole = Int(number)
        // 30 December 1899: Excel counts a 29 February 1900 that never was.
        let epoch = countsFrom1904 ? 695_056 : 693_594
        return try within(Day(ordinal: epoch + whole))
    }

    private func century(_ digits: String) -> Int? {
        Int(digits).map { digits.count <= 2 ? 2000 + $0 : $0 }
    }

    private func day(_ year: Int?, _ month: some StringProtocol, _ day: some StringProtocol)
        throws(ValueTrouble) -> Day
    {
        guard let year, let month = Int(month), let day = Int(day),
            let found = Day(year: year, month: month, day: day)
        else { throw .noDay }
        return try within(found)
    }

    /// A center's records are of this age; all else is a slip of the hand.
    private func within(_ day: Day) throws(ValueTrouble) -> Day {
        guard (1950...2199).contains(day.year) else { throw .yearBeyond }
        return day
    }

    /// A text before and after the end of the last number that tells the day: a number with `:` or
    /// `시` behind it is an hour.
    private static func parted(_ text: String) -> (day: String, hours: String) {
        var end = text.startIndex
        var rest = text[...]
        while let first = rest.firstIndex(where: { ("0"..."9").contains($0) }) {
            let behind = rest[first...].drop { ("0"..."9").contains($0) }
            let sign = behind.first { !$0.isWhitespace }
            if sign == ":" || sign == "시" {
                let hours = text[end...].drop { !$0.isLetter && !$0.isNumber }
                return (String(text[..<end]), String(hours))
            }
            (end, rest) = (behind.startIndex, behind)
        }
        return (text, "")
    }

    /// What stands between the first three numbers.
    private static func signs(in text: String) -> [String] {
        let between = text.split(omittingEmptySubsequences: false) { ("0"..."9").contains($0) }
            .filter { !$0.isEmpty }.map { $0.filter { !$0.isWhitespace } }
        let isLed = text.first.map { !("0"..."9").contains($0) } ?? false
        return Array(between.dropFirst(isLed ? 1 : 0).prefix(2))
    }

    private static func areAlike(_ signs: [String]) -> Bool {
        Set(signs).count == 1 || signs == ["년", "월"]
    }

    static func numbers(in text: String) -> [String] {
        text.split { !("0"..."9").contains($0) }.map(String.init)
    }
}
