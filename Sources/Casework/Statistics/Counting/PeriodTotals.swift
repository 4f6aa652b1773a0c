/// The totals of a period while its records go by.
struct PeriodTotals {
    /// No consultation at all: what comes after the last.
    static let none: Int32 = -1

    private let columns: RecordColumns
    private let target: SoftTarget
    private(set) var answers = TimesTaken()
    private(set) var handlings = TimesTaken()
    private(set) var cameAgain = 0
    private(set) var openAtEnd = 0
    private(set) var work: [OfficerWork]
    private var units = UnitCounts(cells: 1)
    private var officers: UnitCounts
    private var dues: [Int32: Int32] = [:]
    private var current = none
    private var hasEnded = false
    private var lastConsultation = none
    private var lastHead = none
    private var matters = 0

    init(_ columns: RecordColumns, _ target: SoftTarget) {
        (self.columns, self.target) = (columns, target)
        work = Array(repeating: OfficerWork(), count: columns.officerNames.count)
        officers = UnitCounts(cells: columns.officerNames.count)
    }

    func first(of period: DayRange) -> Int32 { Int32(period.first.ordinal) }
    func last(of period: DayRange) -> Int32 { Int32(period.last.ordinal) }

    var totals: [StatisticUnit: Int] {
        Dictionary(
            uniqueKeysWithValues: StatisticUnit.allCases.map { ($0, units.number(of: $0, in: 0)) }
        )
    }

    /// Goes on to a consultation; the one before was open at the end if nothing ended it.
    mutating func meet(_ consultation: Int32, isEnding: Bool) {
        if consultation != current {
            if current != Self.none, !hasEnded { openAtEnd += 1 }
            (current, hasEnded) = (consultation, false)
        }
        hasEnded = hasEnded || isEnding
    }

    /// Counts a record of the period.
    mutating func add(_ record: Int) {
        let officer = Int(columns.officers[record])
        let passed = max(0, Int(columns.days[record] - columns.openedOn[record]))
        guard !columns.isEnding(record) else {
            work[officer].ended += 1
            handlings.add(passed, isWithinTarget: isInTime(record))
            return
        }
        let (consultation, head) = (columns.consultations[record], columns.heads[record])
        units.add(to: 0, consultation: consultation, head: head)
        officers.add(to: officer, consultation: consultation, head: head)
        work[officer].notes = officers.number(of: .notes, in: officer)
        work[officer].consultations = officers.number(of: .consultations, in: officer)
        if columns.ordinals[record] == 1 { answers.add(passed, isWithinTarget: isInTime(record)) }
        guard consultation != lastConsultation else { return }
        lastConsultation = consultation
        matters = head == lastHead ? matters + 1 : 1
        lastHead = head
        if matters == 2 { cameAgain += 1 }
    }

    private mutating func isInTime(_ record: Int) -> Bool {
        let opened = columns.openedOn[record]
        if let due = dues[opened] { return columns.days[record] <= due }
        let due = Int32(target.due(from: Day(ordinal: Int(opened))).ordinal)
        dues[opened] = due
        return columns.days[record] <= due
    }
}
