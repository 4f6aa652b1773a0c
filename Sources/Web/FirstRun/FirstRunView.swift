import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Vault

/// How the first opening speaks.
struct FirstRunView {
    let run: FirstRun
    let language: Language
    /// Where the page stands, for the way to it in the other language.
    let path: String

    var words: Words { run.renderer.words(in: language) }

    func answer(_ page: some Page, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: run.renderer.render(page, in: language)))
        )
    }

    func frame(token: SessionToken? = nil) -> DeskFrame {
        DeskFrame(
            language: language.rawValue,
            center: words("firstRun.place"),
            token: token?.formToken ?? "",
            tongue: "\(path)?language=\(language.other.rawValue)"
        )
    }

    func centerPage(
        _ answers: CenterAnswers,
        token: SessionToken,
        faults: [FormFault] = []
    ) -> FirstRunCenterPage {
        let hints = [
            "name-en": "nameEnHint", "short-ko": "shortKoHint", "slug": "slugHint",
            "hours-ko": "hoursKoHint", "phone": "phoneHint",
        ]
        let field = { (id: String) -> TypedField in
            self.field(
                id,
                label: Self.key(id),
                hint: hints[id],
                isOptional: CenterAnswers.optional.contains(id),
                value: answers[id],
                faults
            )
        }
        return FirstRunCenterPage(
            frame: frame(token: token),
            steps: FirstRunStep.all(at: 0, in: words),
            faults: faults.summary(words, atDesk: true),
            names: CenterAnswers.names.map { field($0) },
            kinds: ChoiceGroup(
                choices: [RunBy.Kind.school, .students].map { kind in
                    let key = kind == .school ? "firstRun.kindSchool" : "firstRun.kindStudents"
                    return Choice(
                        code: kind.rawValue,
                        words: words(key),
                        hint: words("\(key)Hint"),
                        isChosen: answers.kind == kind
                    )
                },
                fault: faults.fault(at: "kind", words)
            ),
            places: CenterAnswers.places.map { field($0) }
        )
    }

    func peoplePage(
        _ answers: PeopleAnswers,
        token: SessionToken,
        faults: [FormFault] = []
    ) -> FirstRunPeoplePage {
        let hints = [
            "name": "personNameHint", "account": "accountHint", "passphrase": "passphraseHint",
        ]
        let field = { (id: String) -> TypedField in
            let last = id.split(separator: "-").last.map(String.init) ?? id
            let isSecret = ["passphrase", "again"].contains(last)
            return self.field(
                id,
                label: last == "name" ? "personName" : last,
                hint: hints[last],
                isOptional: false,
                kind: isSecret ? "password" : "text",
                // A page never carries a secret back.
                value: isSecret ? "" : answers[id],
                faults
            )
        }
        return FirstRunPeoplePage(
            frame: frame(token: token),
            steps: FirstRunStep.all(at: 1, in: words),
            faults: faults.summary(words, atDesk: true),
            director: PeopleAnswers.director.map { field($0) },
            isDirectorOnDuty: answers.isDirectorOnDuty,
            second: PeopleAnswers.second.map { field($0) },
            roles: PeopleAnswers.roles.map {
                Choice(
                    code: $0.rawValue,
                    words: words("firstRun.roles.\($0.rawValue)"),
                    isChosen: $0 == answers.role
                )
            },
            isSecondOnDuty: answers.isSecondOnDuty
        )
    }

    func donePage(of center: CenterProfile) -> FirstRunDonePage {
        FirstRunDonePage(
            frame: frame(),
            steps: FirstRunStep.all(at: 4, in: words),
            center: center.name(in: language),
            reporterAddress: run.reporterOrigin + Link.window(language)
        )
    }

    func field(
        _ id: String,
        label: String,
        hint: String?,
        isOptional: Bool,
        kind: String = "text",
        value: String,
        _ faults: [FormFault]
    ) -> TypedField {
        TypedField(
            id: id,
            label: words("firstRun.\(label)"),
            hint: hint.map { words("firstRun.\($0)") },
            isOptional: isOptional,
            kind: id == "phone" ? "tel" : id == "mail" ? "email" : kind,
            language: id.hasSuffix("-ko") ? "ko" : id.hasSuffix("-en") ? "en" : nil,
            value: value,
            fault: faults.fault(at: id, words)
        )
    }

    /// `name-ko` is called `nameKo` in the words files.
    private static func key(_ id: String) -> String {
        let parts = id.split(separator: "-")
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { name, part in
            name + part.prefix(1).uppercased() + part.dropFirst()
        }
    }
}
