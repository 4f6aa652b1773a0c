extension FolderNumber {
    /// Reads a number as people say it: `2026-031`, `2026-접수-0119`; nothing for any other word.
    ///
    /// Two digits that can be a month are a month, so `2026-05` is none.
    init?(asked words: String) {
        let parts = words.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
            let year = parts[0].asNumber, (1900...2999).contains(year),
            let last = parts.last, (1...6).contains(last.utf8.count),
            let ordinal = last.asNumber, ordinal > 0
        else { return nil }
        if parts.count == 3 {
            guard !parts[1].isEmpty, parts[1].allSatisfy(\.isLetter) else { return nil }
        } else if last.utf8.count == 2, (1...12).contains(ordinal) {
            return nil
        }
        self.init(year: year, ordinal: ordinal)
    }
}

extension StringProtocol {
    /// The number that these digits are; a sign or anything else is none.
    var asNumber: Int? {
        utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(self) : nil
    }
}
