package import Foundation

extension Release {
    /// All of a release as bytes: what was decided as JSON, the records behind it side by side.
    package var bytes: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let decided = try encoder.encode(counting([]))
            var bytes = Data()
            withUnsafeBytes(of: UInt32(decided.count).bigEndian) { bytes.append(contentsOf: $0) }
            return bytes + decided + ReleaseRow.bytes(of: rows)
        }
    }

    /// Reads what `bytes` gave, or nothing.
    package init?(bytes: Data) {
        guard bytes.count >= 4 else { return nil }
        let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let rest = bytes.dropFirst(4)
        guard rest.count >= length,
            let decided = try? JSONDecoder().decode(Release.self, from: Data(rest.prefix(length))),
            let rows = ReleaseRow.rows(bytes: rest.dropFirst(length))
        else { return nil }
        self = decided.counting(rows)
    }

    private func counting(_ rows: [ReleaseRow]) -> Release {
        Release(
            unit: unit,
            period: period,
            rule: rule,
            total: total,
            tables: tables,
            crosses: crosses,
            leftOut: leftOut,
            rows: rows,
            isShort: isShort
        )
    }
}

extension ReleaseRow {
    fileprivate static func bytes(of rows: [ReleaseRow]) -> Data {
        var (heads, names) = (Names(), Names())
        var numbers: [Int32] = []
        for row in rows {
            numbers += [Int32(row.day.ordinal), heads.number(of: row.head)]
            numbers += StatisticDimension.allCases.filter(\.isPartition).map {
                names.number(of: row[$0])
            }
        }
        var bytes = PackedColumns()
        bytes.append(numbers)
        bytes.append(rows.map(\.id))
        bytes.append(heads.all)
        bytes.append(names.all)
        return bytes.data
    }

    fileprivate static func rows(bytes: Data) -> [ReleaseRow]? {
        var bytes = PackedColumns(bytes)
        guard let numbers = bytes.numbers(Int32.self), let ids = bytes.names(),
            let heads = bytes.names(), let names = bytes.names().map(Array.init)
        else { return nil }
        let dimensions = StatisticDimension.allCases.filter(\.isPartition)
        let width = 2 + dimensions.count
        guard numbers.count == width * ids.count else { return nil }
        return ids.enumerated().map { row, id in
            let at = row * width
            return ReleaseRow(
                id: id,
                day: Day(ordinal: Int(numbers[at])),
                head: heads[Int(numbers[at + 1])],
                codes: Dictionary(
                    uniqueKeysWithValues: dimensions.enumerated().map {
                        ($1, names[Int(numbers[at + 2 + $0])])
                    }
                )
            )
        }
    }
}
