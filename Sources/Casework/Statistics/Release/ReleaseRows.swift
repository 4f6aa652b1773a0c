import Foundation

/// The records that a release counted, side by side: every later release is checked against all of them, and
/// so they are opened again and again; one by one they are made when somebody asks for one.
struct ReleaseRows: Hashable, Sendable {
    /// Of each its day, whose it is, and its code of each dimension.
    private var numbers: [Int32] = []
    private var ids = NameList()
    private var heads = NameList()
    private var codes: [String] = []

    private static let dimensions = StatisticDimension.allCases.filter(\.isPartition)
    private static let width = 2 + dimensions.count

    init(_ rows: [ReleaseRow] = []) {
        var (heads, codes) = (Names(), Names())
        numbers.reserveCapacity(rows.count * Self.width)
        for row in rows {
            numbers += [Int32(row.day.ordinal), heads.number(of: row.head)]
            numbers += Self.dimensions.map { codes.number(of: row[$0]) }
            ids.append(row.id)
        }
        (self.heads, self.codes) = (heads.all, Array(codes.all))
    }

    /// Lends the names by which each is known again.
    func eachNames(of unit: StatisticUnit, _ take: ([String]) -> Void) {
        for row in indices { take(ReleaseRow.names(of: unit, id: ids[row], head: head(of: row))) }
    }

    private func head(of row: Int) -> String { heads[Int(numbers[row * Self.width + 1])] }
}

extension ReleaseRows: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { ids.count }

    subscript(row: Int) -> ReleaseRow {
        let at = row * Self.width
        let said = Self.dimensions.enumerated().map { ($1, codes[Int(numbers[at + 2 + $0])]) }
        return ReleaseRow(
            id: ids[row],
            day: Day(ordinal: Int(numbers[at])),
            head: head(of: row),
            codes: Dictionary(uniqueKeysWithValues: said)
        )
    }
}

extension ReleaseRows {
    var bytes: Data {
        var packed = PackedColumns()
        packed.append(numbers)
        packed.append(ids)
        packed.append(heads)
        packed.append(codes)
        return packed.data
    }

    /// Reads what `bytes` gave, or nothing.
    init?(bytes: Data) {
        var packed = PackedColumns(bytes)
        guard let numbers = packed.numbers(Int32.self), let ids = packed.names(),
            let heads = packed.names(), let codes = packed.names(),
            numbers.count == Self.width * ids.count
        else { return nil }
        for (place, number) in numbers.enumerated() {
            let isNamed =
                switch place % Self.width {
                case 0: true
                case 1: heads.indices.contains(Int(number))
                default: codes.indices.contains(Int(number))
                }
            guard isNamed else { return nil }
        }
        (self.numbers, self.ids, self.heads, self.codes) = (numbers, ids, heads, Array(codes))
    }
}

extension ReleaseRows: Codable {
    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([ReleaseRow].self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Array(self))
    }
}

extension ReleaseRows: Confidential {}
