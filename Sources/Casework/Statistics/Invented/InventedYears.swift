/// Some years of counselling that never were, the same ones for the same number.
package struct InventedYears {
    private var state: UInt64
    private let book: CodeBook

    package init(_ number: UInt64, book: CodeBook) { (state, self.book) = (number, book) }

    /// So many consultations, spread over the days up to the last, more of them in later years.
    package mutating func consultations(_ count: Int, over days: Int, until last: Day)
        -> [InventedConsultation]
    {
        var people: [Person] = []
        return (0..<count).map { number in
            let back = roll(100) < 60 ? roll(days) : min(roll(days), roll(days))
            let first = last.adding(days: -back)
            if people.isEmpty || roll(100) < 88 {
                people.append(
                    Person(
                        id: .random(),
                        name: "지난 상담 \(number + 1)",
                        isPseudonym: true,
                        role: .client
                    )
                )
            } else {
                people.swapAt(roll(people.count), people.count - 1)
            }
            let fields = fields(receivedOn: first.adding(days: -roll(9)))
            var days = [first]
            while roll(100) < 42, let day = days.last?.adding(days: 3 + roll(18)), day <= last {
                days.append(day)
            }
            let end = (days.last ?? first).adding(days: roll(20))
            let hasEnded = end <= last
            return InventedConsultation(
                person: people[people.count - 1],
                talks: days.map { InventedConsultation.Talk(day: $0, fields: fields) },
                outcome: hasEnded ? pick(.outcomes) : nil,
                endedOn: hasEnded ? end : nil
            )
        }
    }

    private mutating func fields(receivedOn: Day) -> NoteFields {
        var fields = NoteFields()
        fields[.receivedOn] = .day(receivedOn)
        for field in [
            NoteField.kind, .channel, .mode, .client, .gender, .nationality, .relation,
            .otherKind, .language,
        ] where roll(100) < 94 {
            guard case .code(let list) = field.kind, let code = pick(list) else { continue }
            fields[field] = .code(code)
        }
        fields[.wants] = .codes(pick(.wants).map { [$0] } ?? [])
        if roll(100) < 25 { fields[.alsoKinds] = .codes(pick(.kinds).map { [$0] } ?? []) }
        if roll(100) < 55 { fields[.tags] = .text(tags()) }
        if roll(100) < 18 { fields[.referrals] = .codes(pick(.bodies).map { [$0] } ?? []) }
        return fields
    }

    private static let tags = [
        "조교 업무", "연구실", "단톡방", "장학금", "논문 저자", "기숙사", "회식",
    ]

    private mutating func tags() -> String {
        let place = min(roll(Self.tags.count), roll(Self.tags.count))
        let other = Self.tags[roll(Self.tags.count)]
        return roll(100) < 30 ? "\(Self.tags[place]), \(other)" : Self.tags[place]
    }

    /// One of a list: the first is chosen most often, as lists are made.
    private mutating func pick(_ name: CodeListName) -> String? {
        let codes = book[name].filter { !$0.retired }.map(\.code)
        guard !codes.isEmpty else { return nil }
        return codes[min(roll(codes.count), roll(codes.count), roll(codes.count))]
    }

    /// A number below the limit, by SplitMix64.
    private mutating func roll(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
    }
}
