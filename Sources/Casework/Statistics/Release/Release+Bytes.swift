package import Foundation

extension Release {
    /// All of a release as bytes: what was decided as JSON, the records behind it side by side.
    package var bytes: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let decided = try encoder.encode(counting(ReleaseRows()))
            var bytes = Data()
            withUnsafeBytes(of: UInt32(decided.count).bigEndian) { bytes.append(contentsOf: $0) }
            return bytes + decided + rows.bytes
        }
    }

    /// Reads what `bytes` gave, or nothing.
    package init?(bytes: Data) {
        guard bytes.count >= 4 else { return nil }
        let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let rest = bytes.dropFirst(4)
        guard rest.count >= length,
            let decided = try? JSONDecoder().decode(Release.self, from: Data(rest.prefix(length))),
            let rows = ReleaseRows(bytes: rest.dropFirst(length))
        else { return nil }
        self = decided.counting(rows)
    }

    private func counting(_ rows: ReleaseRows) -> Release {
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
