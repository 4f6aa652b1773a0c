/// What a table says at a glance, with the count behind it: "bullying rose: 12 → 19".
package struct Claim: Hashable, Sendable {
    /// Which way a count went.
    package enum Change: Hashable, Sendable { case rose, fell, stayed }

    package let code: String
    package let before: Int
    package let now: Int

    package init(code: String, before: Int, now: Int) {
        (self.code, self.before, self.now) = (code, before, now)
    }

    package var change: Change {
        if now == before { return .stayed }
        return now > before ? .rose : .fell
    }

    /// The codes by how much they rose, the largest rise first; those that did not rise are left out.
    package static func rises(from before: [String: Int], to now: [String: Int]) -> [Claim] {
        now.map { Claim(code: $0.key, before: before[$0.key] ?? 0, now: $0.value) }
            .filter { $0.change == .rose }
            .sorted { ($1.now - $1.before, $0.code) < ($0.now - $0.before, $1.code) }
    }

    /// The codes by how often they occur, the most frequent first.
    package static func mostFrequent(_ now: [String: Int], before: [String: Int]) -> [Claim] {
        now.map { Claim(code: $0.key, before: before[$0.key] ?? 0, now: $0.value) }
            .sorted { ($1.now, $0.code) < ($0.now, $1.code) }
    }
}
