/// All that a center has to count, side by side, so that 100,000 are looked through in a blink.
///
/// A few bytes a record: codes, days and tags, no name. In the order of the people and their
/// consultations: each stands in one stretch.
package struct RecordColumns: Hashable, Sendable {
    var days: [Int32] = []
    /// When the matter came.
    var openedOn: [Int32] = []
    var consultations: [Int32] = []
    var heads: [Int32] = []
    var officers: [Int32] = []
    /// Which talk it is, from 1; 0 for the end of a consultation.
    var ordinals: [Int32] = []
    /// Where the codes of each record begin; one more for where the last ones end.
    var starts: [Int32] = [0]
    var codes: [UInt16] = []

    var consultationNames = NameList()
    /// People, and behind them the consultations of somebody whom nobody can tell from others.
    var personNames = NameList()
    var officerNames = NameList()
    var codeNames: [String] = []
    var codeDimensions: [UInt8] = []

    package init() {}

    package var count: Int { days.count }

    /// The first day of which there is anything.
    package var firstDay: Day? { days.min().map { Day(ordinal: Int($0)) } }

    func head(_ number: Int32) -> String {
        let place = Int(number)
        return place < personNames.count
            ? personNames[place] : "\(consultationNames[place - personNames.count])?"
    }

    func isEnding(_ record: Int) -> Bool { ordinals[record] == 0 }

    func codes(of record: Int) -> ArraySlice<UInt16> {
        codes[Int(starts[record])..<Int(starts[record + 1])]
    }
}

extension RecordColumns {
    /// Records that are at hand as values.
    package init(_ records: [CountedRecord]) {
        var collector = RecordCollector()
        for record in records { collector.add(record) }
        self = collector.ordered()
    }
}

extension RecordColumns: Confidential {}
