/// A migration as text, read for what the house asks of every table.
struct SchemaText {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// What is wrong with its tables, in their order.
    func faults() throws -> [String] {
        let table = try Regex(
            #"CREATE TABLE (?:IF NOT EXISTS )?"?(?<name>\w+)"? \((?<body>[\s\S]*?)\n\)(?<tail>[^;]*);"#,
            as: (Substring, name: Substring, body: Substring, tail: Substring).self
        )
        return try text.matches(of: table).flatMap { match in
            let (_, name, body, tail) = match.output
            let loose = tail.contains("STRICT") ? [] : ["\(name) is not STRICT"]
            return loose + (try bareColumns(in: body).map { "\(name).\($0) is not explained" })
        }
    }

    /// Tells one text from another; against slips, not against an attacker.
    var fingerprint: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    /// The columns with no comment above them or in their own lines.
    private func bareColumns(in body: Substring) throws -> [Substring] {
        let column = try Regex(
            #"^\s*"?(?<name>[a-z_]+)"? (?:BLOB|TEXT|INTEGER|REAL|ANY)\b"#,
            as: (Substring, name: Substring).self
        )
        let lines = body.split(separator: "\n")
        let starts = lines.indices.filter { lines[$0].starts(with: column) }
        return starts.enumerated().compactMap { position, start in
            let end = position + 1 < starts.count ? starts[position + 1] : lines.endIndex
            let above = start > 0 ? lines[start - 1].trimmingPrefix(while: \.isWhitespace) : ""
            let explained =
                above.hasPrefix("-- ") || lines[start..<end].contains { $0.contains(" -- ") }
            return explained ? nil : lines[start].firstMatch(of: column)?.output.name
        }
    }
}
