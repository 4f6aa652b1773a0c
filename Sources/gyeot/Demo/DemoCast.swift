import Casework
import Web

/// The invented people of the sample centers.
enum DemoCast {
    static var people: [Slug: [Founding.Newcomer]] {
        var people: [Slug: [Founding.Newcomer]] = [:]
        people[slug("grad")] = [
            newcomer("kkeokjeong", "임꺽정", [.director], isOnDuty: false),
            newcomer("cheong", "심청", [.counsellor], isOnDuty: true),
            newcomer("gildong", "홍길동", [.counsellor], isOnDuty: true),
        ]
        people[slug("ethics")] = [
            newcomer("chunhyang", "성춘향", [.director, .counsellor], isOnDuty: true),
            newcomer("uchi", "전우치", [.counsellor, .investigator], isOnDuty: true),
        ]
        return people
    }

    private static func newcomer(
        _ account: String,
        _ name: String,
        _ roles: Set<Role>,
        isOnDuty: Bool
    ) -> Founding.Newcomer {
        Founding.Newcomer(
            account: account,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty,
            passphrase: "\(account) sits beside the lamp tonight"
        )
    }

    private static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("a slug of the sample file") }
        return slug
    }
}
