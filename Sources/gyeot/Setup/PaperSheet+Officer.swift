import Casework
import Vault
import Web

extension PaperSheet {
    /// What one officer takes along; `passphrase` only if it was drawn for them.
    static func officer(
        _ founded: FoundedOfficer,
        of center: CenterProfile,
        passphrase: String?,
        ground: CodePicture.Ground,
        signIn: String
    ) -> PaperSheet {
        let officer = founded.officer
        let secret = founded.keys.totp
        let address = secret.address(issuer: "Gyeot \(center.slug)", account: officer.account)
        let parts = [
            """
            곁 담당자 · Gyeot officer
            \(officer.name), \(center.name.ko) · \(center.name.en)

            들어가는 곳 · sign in at      \(signIn)
            계정 · account               \(officer.account)
            """,
            passphrase.map { "암호 문장 · passphrase        \($0)" },
            """

            인증 앱의 비밀 · secret for the authenticator app (TOTP, 6 digits, 30 s)
                \(secret.base32.inGroups)
                \(address)
            """,
            CodePicture.draw(address, on: ground).map { "\n\($0)" },
            """

            복구 코드 · recovery code
                \(founded.recoveryCode.code)

            인증 앱에 비밀을 넣으면 이 줄은 지우거나 찢습니다. 복구 코드는 암호 문장을 잊었을 때
            들어가는 곳의 ‘복구 코드로 들어가기’에서 휴대전화와 함께 씁니다. 센터 밖 잠긴 곳에 두고, 사진을
            찍지 마십시오. 센터는 이 코드를 다시 알려 드릴 수 없습니다.

            Put the secret into an authenticator app, then tear that part off. When you have
            forgotten the passphrase, the recovery code and your telephone let you in again: “Use the
            recovery code”, beside sign-in. Keep it locked away outside the center, and never
            photograph it. Nobody can tell you this code again.
            """,
        ]
        return PaperSheet(
            name: "officer-\(officer.account).txt",
            text: parts.compactMap(\.self).joined(separator: "\n")
        )
    }
}

extension String {
    /// In groups of four, as one copies by hand.
    fileprivate var inGroups: String {
        let characters = Array(self)
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }.joined(separator: " ")
    }
}
