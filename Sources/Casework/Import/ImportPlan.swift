/// All that somebody decided about one table: what its columns and values become.
///
/// It holds words of the table and is kept sealed.
package struct ImportPlan: Hashable, Codable, Sendable {
    package var head: TableHead
    /// By the column, counted from 0; a column beyond them is not taken over.
    package var targets: [ImportTarget]
    /// The year of days that name none.
    package var year: Int?
    package var countsFrom1904: Bool
    /// What values became that stand on no list.
    package var values: ImportedValues
    /// How every consultation ended whose table does not say it; nothing leaves them open.
    package var closing: String?
    /// Whether rows that pass come in although others do not.
    package var onlyPassing: Bool

    package init(
        head: TableHead,
        targets: [ImportTarget],
        countsFrom1904: Bool = false,
        values: ImportedValues = ImportedValues()
    ) {
        (self.head, self.targets) = (head, targets)
        (self.countsFrom1904, self.values) = (countsFrom1904, values)
        (year, closing, onlyPassing) = (nil, nil, false)
    }

    /// What the titles say by themselves; of two that say the same one thing, the first counts.
    package init(
        proposing head: TableHead,
        labels: [String: ImportTarget],
        countsFrom1904: Bool,
        values: ImportedValues
    ) {
        var taken: Set<ImportTarget> = []
        let targets = head.titles.map { title in
            let target = ImportTarget.of(title, labels) ?? .nothing
            return target.takesMany || taken.insert(target).inserted ? target : .nothing
        }
        self.init(head: head, targets: targets, countsFrom1904: countsFrom1904, values: values)
    }

    /// What still has to be said before anything can be read.
    package var faults: [ImportPlanFault] {
        var faults: [ImportPlanFault] = []
        if !targets.contains(.note(.day)) { faults.append(.noDay) }
        if !targets.contains(where: \.takesWords) { faults.append(.noWords) }
        let single = targets.filter { !$0.takesMany }
        if Set(single).count < single.count { faults.append(.twice) }
        return faults
    }
}

extension ImportPlan: Confidential {}

extension ImportTarget {
    fileprivate var takesWords: Bool {
        guard case .note(let field) = self else { return false }
        return field.kind == .text || field.kind == .line && field != .place
    }
}

/// What a plan lacks; its words stand under `importPlan.<fault>`.
package enum ImportPlanFault: String, CaseIterable, Sendable {
    /// No column says the day of a meeting.
    case noDay
    /// No column says what it was about.
    case noWords
    /// Two columns want to be the same one thing.
    case twice
}

/// What values became that stand on no list: decided once, and remembered (sealed).
package struct ImportedValues: Hashable, Codable, Sendable {
    /// By the list, then by the value as it is compared; an empty code leaves it to the words.
    package private(set) var codes: [String: [String: String]] = [:]

    package init() {}

    package subscript(list: CodeListName, value: String) -> String? {
        get { codes[list.rawValue]?[value.comparedName] }
        set { codes[list.rawValue, default: [:]][value.comparedName] = newValue }
    }

    /// Both; where they differ, the later counts.
    package func merging(_ later: ImportedValues) -> ImportedValues {
        var both = self
        both.codes.merge(later.codes) { $0.merging($1) { _, later in later } }
        return both
    }
}

extension ImportedValues: Confidential {}
