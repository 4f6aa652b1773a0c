import Casework
import Foundation
import Vault
import Web

/// What one needs to know to walk through the sample: addresses, sign-ins and codes.
struct DemoFacts: Encodable {
    let reporter: Address
    let desk: Address
    let home: String
    let centers: [Center]
    let officers: [Officer]
    let receipts: [Code]
    let invitations: [Invitation]

    struct Address: Encodable { let address: String }

    struct Center: Encodable {
        let slug: String
        let name: Bilingual
    }

    struct Officer: Encodable {
        let center: String
        let name: String
        let shown: String
        let roles: [String]
        let onDuty: Bool
        let passphrase: String
        let totpSecret: String
    }

    struct Invitation: Encodable {
        let center: String
        let account: String
        let code: String
    }

    struct Code: Encodable {
        let center: String
        let code: String
        let what: String
    }

    init(
        settings: Settings,
        home: Home,
        founded: [FoundedCenter],
        receipts: [DemoLife.Given],
        invitations: [Invitation]
    ) {
        self.invitations = invitations
        reporter = Address(address: settings.reporterOrigin.text)
        desk = Address(address: settings.deskOrigin.text)
        self.home = home.folder.path
        centers = founded.map { Center(slug: $0.profile.slug.text, name: $0.profile.name) }
        officers = founded.flatMap { center in
            center.officers.map { founded in
                Officer(
                    center: center.profile.slug.text,
                    name: founded.officer.account,
                    shown: founded.officer.name,
                    roles: founded.officer.roles.map(\.rawValue).sorted(),
                    onDuty: founded.officer.isOnDuty,
                    passphrase: founded.passphrase,
                    totpSecret: founded.keys.totp.base32
                )
            }
        }
        self.receipts = receipts.map {
            Code(center: $0.center, code: $0.code, what: $0.stage)
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    func words() -> String {
        var lines = [
            "곁 견본 · a sample with invented people; it begins anew at each start", "",
            "  이야기하는 곳 reporter   \(reporter.address)",
            "  상담원 자리   desk       \(desk.address)",
            "  폴더 folder              \(home)", "",
            "들어가기 sign-ins (일회용 번호: put the secret into an authenticator app, or run",
            "                  `oathtool --totp --base32 SECRET`)",
        ]
        for officer in officers {
            let duty = officer.onDuty ? "당번 on duty" : ""
            lines.append("  \(officer.shown)  \(officer.roles.joined(separator: ", "))  \(duty)")
            lines.append("    name        \(officer.name)")
            lines.append("    passphrase  \(officer.passphrase)")
            lines.append("    secret      \(officer.totpSecret)")
        }
        lines += ["", "접수 코드 receipts"]
        lines += receipts.map { "  \($0.code)  \($0.center), \($0.what)" }
        lines += ["", "초대 코드 printed codes (\(desk.address)/invitation)"]
        lines += invitations.map { "  \($0.account)  \($0.code)  \($0.center)" }
        lines += ["", "Press Control-C to end it."]
        return lines.joined(separator: "\n")
    }
}
