/// Numbers of many cells in the three units, of records that come consultation by consultation.
struct UnitCounts: Sendable {
    private var records: [Int32]
    private var consultations: [Int32]
    private var heads: [Int32]
    private var lastConsultation: [Int32]
    private var lastHead: [Int32]

    init(cells: Int) {
        records = Array(repeating: 0, count: cells)
        (consultations, heads) = (records, records)
        lastConsultation = Array(repeating: -1, count: cells)
        lastHead = lastConsultation
    }

    mutating func add(to cell: Int, consultation: Int32, head: Int32) {
        records[cell] += 1
        guard lastConsultation[cell] != consultation else { return }
        lastConsultation[cell] = consultation
        consultations[cell] += 1
        guard lastHead[cell] != head else { return }
        lastHead[cell] = head
        heads[cell] += 1
    }

    func number(of unit: StatisticUnit, in cell: Int) -> Int {
        switch unit {
        case .notes: Int(records[cell])
        case .consultations: Int(consultations[cell])
        case .persons: Int(heads[cell])
        case .reports, .cases: 0
        }
    }
}
