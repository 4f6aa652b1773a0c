import Casework
import Testing

/// Who may do what, written out by hand beside the code's own table (A5.6, E4 §5).
struct PermissionTests {
    private static let roles: [Role] = [
        .director, .counsellor, .investigator, .secretary, .assistant, .operator,
    ]

    /// One line a permission, one letter a role in the order above: `y` may, `.` may not.
    private static let table: [(Permission, String)] = [
        (.seeReports, "y y . . . ."),
        (.beAssigned, "y y . . . ."),
        (.offerMeetings, "y y . . . ."),
        (.oversee, "y . . . . ."),
        (.deleteReports, "y . . . . ."),
        (.counsel, "y y . . . ."),
        (.closeInBulk, "y y . . . ."),
        (.seePeople, "y y y y . y"),
        (.managePeople, "y . . . . ."),
        (.editCenter, "y . . . . ."),
        (.seeStatistics, "y y . . y ."),
        (.releaseStatistics, "y . . . . ."),
        (.seeHealth, "y . . . . y"),
        (.seeAudit, "y . . . . ."),
        (.handOver, "y . . . . ."),
        (.confirmRetention, "y . . . . ."),
    ]

    private static let cells = table.flatMap { permission, line in
        zip(roles, line.split(separator: " ")).map { (permission, $0, $1 == "y") }
    }

    private static func officer(_ roles: Set<Role>, _ standing: Standing = .active) -> Officer {
        Officer(
            id: .random(),
            center: .random(),
            account: "gildong",
            name: "홍길동",
            roles: roles,
            standing: standing,
            isOnDuty: true
        )
    }

    @Test(arguments: cells)
    func `a role may what the table says`(permission: Permission, role: Role, may: Bool) {
        #expect(Self.officer([role]).may(permission) == may)
    }

    @Test func `the table has a cell for each permission and each role`() {
        #expect(Set(Self.table.map(\.0)) == Set(Permission.allCases))
        #expect(Set(Self.roles) == Set(Role.allCases))
        #expect(Self.cells.count == Permission.allCases.count * Role.allCases.count)
    }

    /// A5.6: what comes without a name is no case, and whoever investigates cases reads none of it.
    @Test func `an investigator is neither on duty nor in charge of what comes without a name`() {
        let investigator = Self.officer([.investigator])
        #expect(!investigator.mayHandleReports)
        #expect(Team([investigator]).readers(on: Day(ordinal: 738_000)).isEmpty)
        #expect(Self.officer([.investigator, .counsellor]).mayHandleReports)
    }

    @Test func `the operator opens nothing`() {
        #expect(Role.operator.permissions.isDisjoint(with: [.seeReports, .beAssigned, .seeAudit]))
    }

    @Test func `whoever holds two roles may do what either may`() {
        let both = Self.officer([.assistant, .operator])
        #expect(both.may(.seeStatistics) && both.may(.seeHealth) && !both.may(.seeReports))
    }

    @Test(arguments: [Standing.suspended, .ended])
    func `an account that does not work may nothing`(standing: Standing) {
        let director = Self.officer([.director], standing)
        #expect(!Permission.allCases.contains { director.may($0) })
    }

    @Test func `those who may be assigned are those who handle reports`() {
        let assigned = Role.allCases.filter { $0.permissions.contains(.beAssigned) }
        #expect(Set(assigned) == Role.handlers)
    }
}
