extension Team {
    /// Gives somebody other roles than before.
    ///
    /// Whoever may read no more loses every grant, as somebody who leaves; so their reports are
    /// handed over first, and the director says that the recovery kits may be needed, whether or not.
    package func change(
        rolesOf id: OfficerID,
        to roles: Set<Role>,
        by director: OfficerID,
        acceptingRecovery accepts: Bool
    ) throws(TeamRefusal) -> RoleChange {
        let before = try other(id, than: director)
        guard before.standing != .ended else { throw .ended }
        guard !roles.isEmpty else { throw .noRole }
        guard roles != before.roles else { throw .sameRoles }
        var after = before
        after.roles = roles
        let change = RoleChange(before: before, after: after)
        if change.ceasesToDirect { try allowWithoutDirector(before) }
        guard change.losesReports else { return change }
        try allowWithoutReader(before)
        guard accepts else { throw .soleCharge }
        after.isOnDuty = false
        return RoleChange(before: before, after: after)
    }
}

/// What becomes of somebody whose roles were changed.
package struct RoleChange: Hashable, Sendable {
    package let before: Officer
    package let after: Officer

    package init(before: Officer, after: Officer) {
        (self.before, self.after) = (before, after)
    }

    private static func permissions(of officer: Officer) -> Set<Permission> {
        officer.roles.reduce(into: []) { $0.formUnion($1.permissions) }
    }

    /// Whether something was open to them that is not any more.
    package var shrinks: Bool {
        !Self.permissions(of: before).isSubset(of: Self.permissions(of: after))
    }

    package var losesReports: Bool { closes(.seeReports) }

    /// Whether they open the center's own keys from now on, or no longer.
    package var becomesDirector: Bool {
        after.roles.contains(.director) && !before.roles.contains(.director)
    }

    package var ceasesToDirect: Bool {
        before.roles.contains(.director) && !after.roles.contains(.director)
    }

    /// The roles before and after, as the record of permissions keeps them.
    package var detail: String {
        [before, after].map { officer in
            Role.allCases.filter(officer.roles.contains).map(\.rawValue).joined(separator: " ")
        }.joined(separator: " > ")
    }

    func closes(_ permission: Permission) -> Bool {
        Self.permissions(of: before).contains(permission)
            && !Self.permissions(of: after).contains(permission)
    }
}
