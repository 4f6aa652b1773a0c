import Casework
import TestSupport
import Testing

/// Which answers lead to which duties (A5.7.2, E2; N12, N14, N21, N22, T6).
struct DutyTests {
    private static let known = Cast.today

    private static func finding(
        sexual: Reply = .no,
        minor: Reply = .no,
        authority: Reply = .no,
        danger: Reply = .no,
        thirdParty: Reply = .no,
        objectedOn: Day? = nil,
        knownOn: Day = known
    ) -> Assessment {
        Assessment(
            sexual: sexual,
            minor: minor,
            authority: authority,
            danger: danger,
            thirdParty: thirdParty,
            knownOn: knownOn,
            telling: objectedOn.map { .objected($0) } ?? .unknown
        )
    }

    private static let notices: Set<Duty> = [.noticeHarassment, .noticeViolence]
    private static let always: Set<Duty> = notices.union([.plan, .protection, .secrecy])

    struct Line: Sendable {
        let finding: Assessment
        var follows: Set<Duty> = []
        var depends: Set<Duty> = []
        var lifted: Set<Duty> = []
    }

    static let table = [
        Line(finding: finding()),
        Line(finding: finding(danger: .yes), follows: [.help]),
        Line(finding: finding(danger: .unknown), depends: [.help]),
        Line(finding: finding(thirdParty: .yes), follows: [.victimWill]),
        Line(finding: finding(sexual: .yes), follows: always),
        Line(finding: finding(sexual: .unknown), depends: always),
        // Neither age nor authority alone makes it a sexual crime.
        Line(finding: finding(minor: .yes, authority: .yes)),
        Line(finding: finding(sexual: .yes, minor: .yes), follows: always.union([.policeMinor])),
        Line(
            finding: finding(sexual: .yes, minor: .unknown),
            follows: always,
            depends: [.policeMinor]
        ),
        Line(
            finding: finding(sexual: .unknown, minor: .yes),
            depends: always.union([.policeMinor])
        ),
        Line(
            finding: finding(sexual: .yes, authority: .yes),
            follows: always.union([.policeAuthority])
        ),
        // The objection lifts notice and §9②, never the police report for a child (N14).
        Line(
            finding: finding(sexual: .yes, minor: .yes, authority: .yes, objectedOn: known),
            follows: [.policeMinor, .plan, .protection, .secrecy],
            lifted: notices.union([.policeAuthority])
        ),
        // What is not known yet is found out, whatever was objected to.
        Line(
            finding: finding(sexual: .yes, authority: .unknown, objectedOn: known),
            follows: [.plan, .protection, .secrecy],
            depends: [.policeAuthority],
            lifted: notices
        ),
    ]

    @Test(arguments: table)
    func `the answers lead to these duties and to no others`(line: Line) {
        let found = line.finding.duties
        let duties = { (standing: DutyFinding.Standing) in
            Set(found.filter { $0.standing == standing }.map(\.duty))
        }
        #expect(duties(.follows) == line.follows)
        #expect(duties(.depends) == line.depends)
        #expect(duties(.lifted(Self.known)) == line.lifted)
        #expect(found.count == line.follows.count + line.depends.count + line.lifted.count)
    }

    @Test func `danger stands first, and the police before the ministry`() {
        let found = Self.finding(sexual: .yes, minor: .yes, danger: .yes).duties.map(\.duty)
        #expect(found.first == .help)
        #expect(found.dropFirst().first == .policeMinor)
    }

    /// T6: three months of the day of knowledge, as the calendar counts them.
    @Test(arguments: [
        ("2026-11-18", "2027-02-18"), ("2026-11-30", "2027-02-28"), ("2027-11-30", "2028-02-29"),
        ("2026-12-31", "2027-03-31"), ("2026-01-31", "2026-04-30"), ("2026-09-30", "2026-12-30"),
    ])
    func `the plan is due three months after the day of knowledge`(
        known: String,
        due: String
    ) throws {
        let finding = Self.finding(sexual: .yes, knownOn: try #require(Day(known)))
        let plan = try #require(finding.duties.first { $0.duty == .plan })
        #expect(plan.dueOn == Day(due))
        #expect(finding.duties.filter { $0.dueOn != nil }.count == 1)
    }
}
