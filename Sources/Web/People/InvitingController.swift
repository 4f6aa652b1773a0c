import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// Inviting somebody, and printing another code for them; the paper is shown once.
struct InvitingController {
    let world: World
    private static let longestName = 60

    func form(_ request: Request, _ context: OfficerContext) -> Response {
        page(context, Form([Form.Field("language", context.language.rawValue)]), [])
    }

    func invite(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let name = form.trimmed("name")
        let account = AccountName(form.trimmed("account"))
        let roles = Set(form.all("role").compactMap { Role(rawValue: $0) })
        let language = Language(rawValue: form["language"])
        var faults: [FormFault] = []
        if name.allSatisfy(\.isBlank) {
            faults.append(FormFault("name", "inviting.nameMissing"))
        } else if name.count > Self.longestName {
            faults.append(FormFault("name", "inviting.nameLong"))
        }
        if account == nil { faults.append(FormFault("account", "inviting.accountWrong")) }
        if roles.isEmpty { faults.append(FormFault("roles", "inviting.roleMissing")) }
        if language == nil { faults.append(FormFault("languages", "inviting.languageMissing")) }
        guard faults.isEmpty, let account, let language,
            let center = world.campus[context.officer.center]
        else { return page(context, form, faults) }
        let person = NewPerson(
            center: center.profile.slug,
            account: account,
            name: name,
            roles: roles,
            isOnDuty: false,
            language: language,
            passphrase: nil
        )
        do {
            return paper(try await inviting(context).invite(person), context)
        } catch StorageError.duplicate {
            return page(context, form, [FormFault("account", "inviting.accountTaken")])
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.people)
        }
    }

    func again(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await paper(context) { try await $0.again($1) }
    }

    func renew(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let accepts = form["recovery"] == "yes"
        return try await paper(context) { try await $0.renew($1, acceptingRecovery: accepts) }
    }

    private func inviting(_ context: OfficerContext) -> Inviting {
        Inviting(world: world, director: context.keys, address: context.address)
    }

    private func paper(
        _ context: OfficerContext,
        _ make: (Inviting, OfficerID) async throws -> Inviting.Paper
    ) async throws -> Response {
        guard let id = context.parameters.get("officer").flatMap({ OfficerID($0) }) else {
            throw HTTPError(.notFound)
        }
        do {
            return paper(try await make(inviting(context), id), context)
        } catch TeamRefusal.unknown {
            throw HTTPError(.notFound)
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.person(id))
        }
    }

    private func paper(_ paper: Inviting.Paper, _ context: OfficerContext) -> Response {
        let view = DeskView(world: world, context)
        let center = world.campus[paper.officer.center]?.profile.name(in: view.language) ?? ""
        return world.answer(
            InvitationPaperPage(
                frame: view.frame(back: Link.people, isPeople: true),
                name: paper.officer.name,
                account: paper.officer.account,
                center: center,
                groups: CodeLetters.groups(of: paper.code.code),
                address: world.deskOrigin + Link.invitation,
                until: view.day(paper.lastDay)
            ),
            in: view.language
        )
    }

    private func page(_ context: OfficerContext, _ form: Form, _ faults: [FormFault]) -> Response {
        let view = DeskView(world: world, context)
        let words = view.words
        let field = { (name: String) in
            Field(value: form[name], fault: faults.fault(at: name, words))
        }
        return world.answer(
            InvitingPage(
                frame: view.frame(back: "\(Link.people)/invitation", isPeople: true),
                faults: faults.summary(words, atDesk: true),
                name: field("name"),
                account: field("account"),
                roles: ChoiceGroup(
                    choices: Role.allCases.map { role in
                        Choice(
                            code: role.rawValue,
                            words: words("role.\(role.rawValue)"),
                            hint: words("role.\(role.rawValue)More"),
                            isChosen: form.all("role").contains(role.rawValue)
                        )
                    },
                    fault: faults.fault(at: "roles", words)
                ),
                languages: ChoiceGroup(
                    choices: Language.allCases.map { language in
                        Choice(
                            code: language.rawValue,
                            words: words("shown.language.\(language.rawValue)"),
                            isChosen: form["language"] == language.rawValue
                        )
                    },
                    fault: faults.fault(at: "languages", words)
                )
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
