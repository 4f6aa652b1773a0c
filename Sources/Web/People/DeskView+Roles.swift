import Casework
import Pages

extension DeskView {
    func roleForm(of officer: Officer, action: String) -> RoleForm {
        RoleForm(
            action: action,
            choices: Role.allCases.map { role in
                Choice(
                    code: role.rawValue,
                    words: words("role.\(role.rawValue)"),
                    hint: words("role.\(role.rawValue)More"),
                    isChosen: officer.roles.contains(role)
                )
            }
        )
    }

    /// What an entry of the record of permissions changed into what, in words.
    func detail(of entry: AuditEntry) -> String? {
        guard let detail = entry.detail else { return nil }
        if entry.act == .holdingDeleted { return DeletionDetail(detail).map { words(of: $0) } }
        let sides = detail.split(separator: " > ", omittingEmptySubsequences: false).map(
            String.init
        )
        if entry.act == .rolesChanged {
            return sides.map { side in
                roles(Set(side.split(separator: " ").compactMap { Role(rawValue: String($0)) }))
            }.joined(separator: " → ")
        }
        return sides.compactMap { Day($0) }.map { DayWords($0, in: language).words }
            .joined(separator: " – ")
    }
}
