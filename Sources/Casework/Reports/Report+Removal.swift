extension Report {
    /// Whether the center sent it to itself, to try its own way of working.
    package var isRehearsal: Bool { story.details.isRehearsal == true }

    /// Lets a rehearsal be taken away; what a person told stays for as long as was promised.
    package func remove() throws(RemovalRefusal) {
        guard isRehearsal else { throw .notRehearsal }
    }
}

/// Why a report cannot be taken away by hand.
package enum RemovalRefusal: String, Error, CaseIterable, Sendable {
    case notRehearsal
}
