package import Casework
package import Web

/// The invented people of the tests, at the two centers of the sample file.
package enum Household {
    /// What everybody's passphrase is made of.
    package static func passphrase(of account: String) -> String {
        "\(account) sits beside the lamp tonight"
    }

    /// The students' center: a director off duty, two counsellors on duty, and two who read nothing.
    package static let grad: [Founding.Newcomer] = [
        newcomer("kkeokjeong", "임꺽정", [.director], isOnDuty: false),
        newcomer("cheong", "심청", [.counsellor]),
        newcomer("gildong", "홍길동", [.counsellor]),
        newcomer("bangja", "방자", [.assistant], isOnDuty: false),
        newcomer("hyangdan", "향단", [.operator], isOnDuty: false),
    ]

    /// The school's center.
    package static let ethics: [Founding.Newcomer] = [
        newcomer("chunhyang", "성춘향", [.director, .counsellor]),
        newcomer("uchi", "전우치", [.counsellor, .investigator]),
    ]

    package static func newcomer(
        _ account: String,
        _ name: String,
        _ roles: Set<Role>,
        isOnDuty: Bool = true
    ) -> Founding.Newcomer {
        Founding.Newcomer(
            account: account,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty,
            passphrase: passphrase(of: account)
        )
    }
}
