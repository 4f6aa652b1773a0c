import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Vault

extension DeskView {
    func roles(_ roles: Set<Role>) -> String {
        Role.allCases.filter(roles.contains).map { words("role.\($0.rawValue)") }
            .joined(separator: ", ")
    }

    func standing(_ standing: Standing) -> String { words("standing.\(standing.rawValue)") }

    /// An instant in Korea as the desk shows it, the day with its weekday and the time as `09:12`.
    func moment(_ instant: Int) -> String {
        let minutes = (instant + 9 * 60 * 60) / 60 % (24 * 60)
        let day = Day(inKorea: Date(timeIntervalSince1970: TimeInterval(instant)))
        return "\(day.words(in: language)) \(TimeOfDay(minutesAfterMidnight: minutes))"
    }

    /// A rule about people said no: 409, with its reason and the way back.
    func refusal(_ refusal: TeamRefusal, back: String) -> Response {
        world.answer(
            trouble(
                409,
                "refused",
                reasons: [words("teamRefusal.\(refusal.rawValue)")],
                back: back
            ),
            in: language,
            status: .conflict
        )
    }

    func passphraseFault(_ passphrase: String, of account: String, at field: String) -> FormFault? {
        PassphraseRefusal(passphrase, of: account)
            .map { FormFault(field, "passphraseRefusal.\($0)") }
    }

    /// The page on which a recovery code is shown, once, with the session that is new as well.
    func ownCode(
        _ settled: Arrival.Settled,
        of officer: Officer,
        next: String,
        replaces: Bool
    ) -> Response {
        var frame = frame(token: settled.token)
        (frame.mayReports, frame.mayPeople, frame.mayHealth) = (false, false, false)
        var answer = world.answer(
            OwnCodePage(
                frame: frame,
                name: officer.name,
                account: officer.account,
                groups: CodeLetters.groups(of: settled.recoveryCode.code),
                address: world.deskOrigin + Link.recovery,
                next: next,
                replaces: replaces
            ),
            in: language
        )
        answer.headers[.setCookie] = SessionCookie.set(settled.token)
        return answer
    }

    /// The frame of a page whose session is newer than the one of its request.
    private func frame(token: SessionToken) -> DeskFrame {
        var frame = frame()
        frame.token = token.formToken
        return frame
    }

    /// What an authenticator app takes.
    func telephone(_ secret: TimeCode.Secret, of officer: Officer) -> String {
        let slug = world.campus[officer.center]?.profile.slug.text ?? ""
        return secret.address(issuer: "Gyeot \(slug)", account: officer.account)
    }
}

extension String {
    /// In groups of four, as one copies by hand.
    var inGroups: String {
        let characters = Array(self)
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }.joined(separator: " ")
    }
}
