/// One thing to put right in a file of the center: where it is, what is wrong, how to mend it.
package struct Mistake: Hashable, Sendable {
    package let file: String
    /// Counted from 1, as editors do.
    package let line: Int
    package let reason: Reason

    package init(file: String, line: Int, reason: Reason) {
        (self.file, self.line, self.reason) = (file, line, reason)
    }

    package var what: String { reason.what }
    package var mend: String { reason.mend }
}

extension Mistake: CustomStringConvertible {
    /// The line that an editor can jump to: `centers/gaon.yaml:12: …`.
    package var description: String { "\(file):\(line): \(what). \(mend)." }
}

extension Mistake: Comparable {
    package static func < (left: Mistake, right: Mistake) -> Bool {
        (left.file, left.line, left.what) < (right.file, right.line, right.what)
    }
}

/// All the mistakes of a file, so that one round of mending is enough.
package struct Mistakes: Error, Hashable {
    /// In the order of the lines, each one once.
    package let all: [Mistake]

    package init(_ mistakes: some Sequence<Mistake>) {
        all = Set(mistakes).sorted()
    }
}

extension Mistakes: CustomStringConvertible {
    package var description: String { all.map(\.description).joined(separator: "\n") }
}
