/// Gathers records as they are opened, and puts them in order at the end.
package struct RecordCollector: Sendable {
    private var columns = RecordColumns()
    private var persons: [Int32] = []
    private var consultations = Names()
    private var people = Names()
    private var officers = Names()
    private var names = CodeNames()
    private var scan = CodingScan()
    /// The codes of one record while they are gathered.
    private var kept: [UInt16] = []
    private static let unknown = Array(StatisticDimension.unknown.utf8)
    private static let nobody: Int32 = -1

    /// The dimensions of which every talk carries a code.
    private static let asked = StatisticDimension.allCases.filter {
        $0.isPartition && !$0.isReckoned && !$0.isSaidByEnding
    }

    /// Whose records are gathered; nobody else's then.
    private let only: String?

    package init(only officer: String? = nil) { only = officer }

    package var count: Int { columns.count }

    /// Adds what one entry gave to be counted, for the officer whom it names or who sealed it.
    ///
    /// - Returns: whether it could be read.
    package mutating func add(
        coding: UnsafeBufferPointer<UInt8>,
        in consultation: String,
        by officer: String
    ) -> Bool {
        guard scan.read(coding), names.hasRoom(for: scan.codes.count) else { return false }
        let author = scan.officer.map { String(decoding: coding[$0], as: UTF8.self) } ?? officer
        guard only == nil || only == author else { return true }
        begin(
            day: scan.day,
            openedOn: scan.openedOn,
            ordinal: scan.isEnding ? 0 : max(1, scan.ordinal),
            consultation: consultation,
            person: scan.person.map {
                people.number(of: UnsafeBufferPointer(rebasing: coding[$0]))
            },
            officer: author
        )
        let start = columns.codes.count
        for code in scan.codes {
            let bytes = UnsafeBufferPointer(rebasing: coding[code.place])
            columns.codes.append(names.number(of: bytes, in: code.dimension))
        }
        end(from: start)
        return true
    }

    /// Adds a record that is at hand as a value.
    ///
    /// - Returns: whether there was room for its codes.
    @discardableResult
    package mutating func add(_ record: CountedRecord) -> Bool {
        let said = record.codes.values.reduce(0) { $0 + $1.count }
        guard names.hasRoom(for: said) else { return false }
        guard only == nil || only == record.officer else { return true }
        begin(
            day: Int32(record.day.ordinal),
            openedOn: Int32(record.openedOn.ordinal),
            ordinal: record.event == .ending ? 0 : Int32(clamping: max(1, record.ordinal)),
            consultation: record.consultation,
            person: record.person.map { people.number(of: $0) },
            officer: record.officer
        )
        let start = columns.codes.count
        for dimension in StatisticDimension.allCases where !dimension.isReckoned {
            for code in record.codes[dimension] ?? [] {
                columns.codes.append(names.number(of: code, in: dimension))
            }
        }
        end(from: start)
        return true
    }

    private mutating func begin(
        day: Int32,
        openedOn: Int32,
        ordinal: Int32,
        consultation: String,
        person: Int32?,
        officer: String
    ) {
        columns.days.append(day)
        columns.openedOn.append(openedOn)
        columns.ordinals.append(ordinal)
        columns.consultations.append(consultations.number(of: consultation))
        persons.append(person ?? Self.nobody)
        columns.officers.append(officers.number(of: officer))
    }

    /// Leaves the codes that this kind of record is counted by, and adds what follows from them.
    private mutating func end(from start: Int) {
        let record = columns.days.count - 1
        let isEnding = columns.ordinals[record] == 0
        kept.removeAll(keepingCapacity: true)
        var answered: UInt32 = 0
        for code in columns.codes[start...] {
            let dimension = Int(names.dimensions[Int(code)])
            guard Self.isSaidByEnding[dimension] == isEnding else { continue }
            // Said twice is said once.
            guard !kept.contains(code) else { continue }
            kept.append(code)
            answered |= 1 << dimension
        }
        if isEnding {
            if answered & Self.bit(.outcome) == 0 { kept.append(unknown(.outcome)) }
            kept.append(band(.handlingTime, record))
        } else {
            addKinds()
            for dimension in Self.asked where answered & Self.bit(dimension) == 0 {
                kept.append(unknown(dimension))
            }
            if columns.ordinals[record] == 1 { kept.append(band(.answerTime, record)) }
        }
        columns.codes.removeSubrange(start...)
        columns.codes += kept
        columns.starts.append(Int32(columns.codes.count))
    }

    /// The main kind is one of the kinds as well.
    private mutating func addKinds() {
        let main = StatisticDimension.kind.place
        for place in kept.indices where names.dimensions[Int(kept[place])] == main {
            let kind = names.number(of: names.texts[Int(kept[place])], in: .anyKind)
            if !kept.contains(kind) { kept.append(kind) }
        }
    }

    private static let isSaidByEnding = StatisticDimension.allCases.map(\.isSaidByEnding)

    private static func bit(_ dimension: StatisticDimension) -> UInt32 { 1 << dimension.place }

    private mutating func unknown(_ dimension: StatisticDimension) -> UInt16 {
        Self.unknown.withUnsafeBufferPointer { names.number(of: $0, in: dimension.place) }
    }

    private mutating func band(_ dimension: StatisticDimension, _ record: Int) -> UInt16 {
        let days = Int(columns.days[record] - columns.openedOn[record])
        return names.number(of: TimeBand(days).rawValue, in: dimension)
    }
}

extension RecordCollector {
    /// Adds all that another gathered.
    ///
    /// - Returns: whether there was room for its codes; else nothing of it was added.
    package mutating func append(_ other: RecordCollector) -> Bool {
        guard names.hasRoom(for: other.names.count) else { return false }
        let consultation = consultations.numbers(of: other.consultations.all)
        let person = people.numbers(of: other.people.all)
        let officer = officers.numbers(of: other.officers.all)
        let code = zip(other.names.texts, other.names.dimensions).map { text, dimension in
            Array(text.utf8).withUnsafeBufferPointer { names.number(of: $0, in: dimension) }
        }
        let begin = Int32(columns.codes.count)
        columns.days += other.columns.days
        columns.openedOn += other.columns.openedOn
        columns.ordinals += other.columns.ordinals
        columns.consultations += other.columns.consultations.map { consultation[Int($0)] }
        persons += other.persons.map { $0 == Self.nobody ? $0 : person[Int($0)] }
        columns.officers += other.columns.officers.map { officer[Int($0)] }
        columns.starts += other.columns.starts.dropFirst().map { $0 + begin }
        columns.codes += other.columns.codes.map { code[Int($0)] }
        return true
    }

    /// All records in order.
    ///
    /// Whoever is known in one talk of a consultation came to all of them: the last name holds.
    package func ordered() -> RecordColumns {
        var head = consultations.all.indices.map { Int32(people.all.count + $0) }
        for (record, person) in persons.enumerated() where person != Self.nobody {
            head[Int(columns.consultations[record])] = person
        }
        let order = columns.days.indices.map { record in
            let consultation = columns.consultations[record]
            return (
                key: UInt64(head[Int(consultation)]) << 32 | UInt64(consultation), record: record
            )
        }.sorted { ($0.key, $0.record) < ($1.key, $1.record) }.map(\.record)
        var sorted = RecordColumns()
        sorted.days = order.map { columns.days[$0] }
        sorted.openedOn = order.map { columns.openedOn[$0] }
        sorted.ordinals = order.map { columns.ordinals[$0] }
        sorted.consultations = order.map { columns.consultations[$0] }
        sorted.heads = sorted.consultations.map { head[Int($0)] }
        sorted.officers = order.map { columns.officers[$0] }
        sorted.codes.reserveCapacity(columns.codes.count)
        for record in order {
            sorted.codes += columns.codes(of: record)
            sorted.starts.append(Int32(sorted.codes.count))
        }
        sorted.consultationNames = consultations.all
        sorted.personNames = people.all
        sorted.officerNames = officers.all
        sorted.codeNames = names.texts
        sorted.codeDimensions = names.dimensions
        return sorted
    }
}

extension RecordCollector: Confidential {}
