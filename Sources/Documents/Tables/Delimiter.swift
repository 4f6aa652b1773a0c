import Casework

/// What stands between the cells of a file of text.
package enum Delimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The one that parts the first records most evenly, or the one that `sep=;` names.
    init(parting head: [UInt8], limits: TableLimits) {
        if let named = Self.named(in: head) {
            self = named
            return
        }
        let scores = Self.allCases.map { ($0, Self.evenness(of: head, parted: $0, limits)) }
        self = scores.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? .comma
    }

    /// Excel's own first line, which is no record: `sep=;`.
    static func named(in head: some Collection<UInt8>) -> Delimiter? {
        let line = head.prefix(6)
        guard line.count >= 5,
            String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        return line.dropFirst(4).first.flatMap(Delimiter.init)
    }

    private static func evenness(
        of head: [UInt8],
        parted delimiter: Delimiter,
        _ limits: TableLimits
    ) -> Int {
        var parser = CSVParser(delimiter: delimiter, limits: limits)
        guard let records = try? parser.read(head) else { return 0 }
        // What is left when the head ends is a record too, whole or not.
        let last = records.isEmpty ? (try? parser.finish()).flatMap { [$0] } ?? [] : []
        let widths = (records + last).prefix(20).map(\.cells.count).filter { $0 > 1 }
        let common = Dictionary(grouping: widths) { $0 }.max {
            ($0.value.count, $0.key) < ($1.value.count, $1.key)
        }
        return common.map { $0.value.count * 1_000 + $0.key } ?? 0
    }
}
