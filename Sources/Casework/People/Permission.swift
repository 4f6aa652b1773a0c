/// What somebody at the desk may do; who may, one table says (A5.6).
package enum Permission: String, CaseIterable, Sendable {
    /// See the reports that one can open; which these are, the grants say.
    case seeReports = "see-reports"
    /// Be put in charge of a report, and be on duty for what comes.
    case beAssigned = "be-assigned"
    case offerMeetings = "offer-meetings"
    /// See number, stage and hands of reports that are in others' charge, never a word of them (K2-16).
    case oversee
    /// Delete an ended report before its period or where there is none, for a stated reason.
    case deleteReports = "delete-reports"
    /// Keep counselling logs; which ones can be read, the grants say (K2-16).
    case counsel
    /// Close many reports at once after a flood.
    case closeInBulk = "close-in-bulk"
    /// See who works here and who is on duty.
    case seePeople = "see-people"
    /// Invite, suspend, end, give new keys, set the duty roster.
    case managePeople = "manage-people"
    /// Change what the center says of itself.
    case editCenter = "edit-center"
    /// See numbers that are counted from codes, never words.
    case seeStatistics = "see-statistics"
    /// Count everybody's codes, see work by officer, and publish what may be published.
    case releaseStatistics = "release-statistics"
    /// See disk, backups, versions and whether the file is whole.
    case seeHealth = "see-health"
    /// See who did what at the desk.
    case seeAudit = "see-audit"
    /// Meet other centers, and seal and open what goes between them: with the center's own keys.
    case handOver = "hand-over"
    /// Say that what is old may be deleted after the clock has jumped.
    case confirmRetention = "confirm-retention"
}

extension Role {
    /// What this role may do; whoever holds two roles may do what either may.
    package var permissions: Set<Permission> {
        switch self {
        case .director: Set(Permission.allCases)
        case .counsellor:
            [
                .seeReports, .beAssigned, .offerMeetings, .counsel, .closeInBulk, .seePeople,
                .seeStatistics,
            ]
        // What comes without a name is no case: nobody investigates it, and it opens to none who do.
        case .investigator: [.seePeople]
        case .secretary: [.seePeople]
        case .assistant: [.seeStatistics]
        case .operator: [.seePeople, .seeHealth]
        }
    }
}

extension Officer {
    /// Whether this officer may do it, by role and by an account that still works.
    package func may(_ permission: Permission) -> Bool {
        standing == .active && roles.contains { $0.permissions.contains(permission) }
    }
}
