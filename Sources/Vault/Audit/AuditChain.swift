package import Casework
import Crypto
package import Foundation

/// Links the center's audit entries, each over all before it.
package enum AuditChain {
    /// What stands before the first entry.
    package static let beginning = Data(count: SHA256.byteCount)

    /// The hash of an entry that follows `previous`.
    package static func hash(_ entry: AuditEntry, after previous: Data) -> Data {
        var binding = Binding("audit").with(previous).with(entry.center).with(entry.sequence)
            .with(entry.instant).with(entry.officer?.bytes).with(entry.address)
            .with(entry.act.rawValue).with(entry.folder?.bytes)
        // Entries from before anybody could be a subject keep the hash they had.
        if let subject = entry.subject { binding = binding.with(subject) }
        if let detail = entry.detail { binding = binding.with(detail) }
        return Data(SHA256.hash(data: binding.bytes))
    }

    /// The sequence number of the first entry that does not fit, or nothing when all do.
    package static func firstBroken(in entries: some Sequence<AuditEntry>) -> Int? {
        var walk = Walk()
        return walk.firstBroken(in: entries)
    }

    /// Goes along a chain a stretch at a time.
    package struct Walk: Sendable {
        /// How many entries fitted so far.
        package private(set) var count = 0
        private var previous = AuditChain.beginning

        package init() {}

        /// The sequence number of the first entry of this stretch that does not fit.
        package mutating func firstBroken(in entries: some Sequence<AuditEntry>) -> Int? {
            for entry in entries {
                guard entry.sequence == count + 1,
                    entry.hash == AuditChain.hash(entry, after: previous)
                else { return count + 1 }
                (previous, count) = (entry.hash, count + 1)
            }
            return nil
        }
    }
}
