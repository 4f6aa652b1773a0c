/// Names events in a regulation: a kind, perhaps a code, perhaps to whom.
///
/// Written `received`, `dismissed/late`, `arrived/rejection-notice/reporter`.
package struct EventPattern: Hashable, Sendable {
    package let kind: CaseEvent.Kind
    package let code: String?
    /// The subject to whom it was done.
    package let to: String?

    package init(_ kind: CaseEvent.Kind, code: String? = nil, to: String? = nil) {
        (self.kind, self.code, self.to) = (kind, code, to)
    }

    /// Reads `kind/code/subject`, or nothing if there is no such kind.
    package init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0) }
        guard parts.count <= 3, !parts.contains(""), let first = parts.first,
            let kind = CaseEvent.Kind(rawValue: first)
        else { return nil }
        self.init(kind, code: parts.dropFirst().first, to: parts.dropFirst(2).first)
    }

    /// Whether it asks for more than a kind of event.
    var isNarrow: Bool { code != nil || to != nil }

    /// Whether an event is one of those; one that names nobody went to all whom it concerns.
    package func matches(_ event: CaseEvent) -> Bool {
        kind == event.kind && code.map(event.codes.contains) ?? true
            && to.map { event.to.isEmpty || event.to.contains($0) } ?? true
    }
}

extension EventPattern: CustomStringConvertible {
    package var description: String {
        [kind.rawValue, code, to].compactMap(\.self).joined(separator: "/")
    }
}

extension Sequence<EventPattern> {
    package func matches(_ event: CaseEvent) -> Bool { contains { $0.matches(event) } }
}
