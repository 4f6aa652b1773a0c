import Casework
import Regulations
import Testing

/// A period survives the desk's forms, and never stands beside words that say something else.
struct PeriodFieldTests {
    private func center() throws -> CenterProfile {
        try #require(try CenterFileReader.read(at: Place.sample).centers.first)
    }

    private func fields(
        of center: CenterProfile,
        _ changes: [String: String]
    ) -> [CenterField] {
        let kept = center.fields.filter { changes[$0.path] == nil }
        return kept + changes.map { CenterField($0.key, $0.value) }
    }

    @Test func `a center goes through its forms with its period`() throws {
        let center = try center()
        #expect(center.privacy.retention.period == ReportPeriod(months: 12, start: .closing))
        #expect(try CenterFormReader.center(center.fields) == center)
    }

    @Test func `words instead of a number delete nothing by themselves`() throws {
        let read = try CenterFormReader.center(
            fields(
                of: center(),
                [
                    "privacy.retention.period.months": "", "privacy.retention.period.from": "",
                    "privacy.retention.reports.ko": "지울 때까지",
                    "privacy.retention.reports.en": "until deleted",
                ]
            )
        )
        #expect(read.privacy.retention.period == nil)
        #expect(read.privacy.retention.reports.ko == "지울 때까지")
    }

    @Test(arguments: [
        ["privacy.retention.period.months": "0"], ["privacy.retention.period.months": "121"],
        ["privacy.retention.period.from": ""], ["privacy.retention.period.from": "today"],
        ["privacy.retention.period.months": "", "privacy.retention.period.from": ""],
        ["privacy.retention.reports.ko": "영원히", "privacy.retention.reports.en": "for ever"],
    ])
    func `half a period, a wrong one, and words beside one are refused`(
        changes: [String: String]
    ) throws {
        let fields = fields(of: try center(), changes)
        #expect(throws: FieldMistakes.self) { try CenterFormReader.center(fields) }
    }
}
