import Casework

/// What was filled in about those who begin, as typed.
struct PeopleAnswers: Sendable {
    /// What a second officer can be; the operator comes by invitation.
    static let roles: [Role] = [.counsellor, .director, .investigator, .secretary, .assistant]

    var texts: [String: String] = [:]
    var role = Role.counsellor
    var isDirectorOnDuty = true
    var isSecondOnDuty = true

    static let director = [
        "director-name", "director-account", "director-passphrase", "director-again",
    ]
    static let second = ["second-name", "second-account"]

    init() {}

    init(_ form: Form) {
        for field in Self.director + Self.second {
            let isSecret = field.hasSuffix("passphrase") || field.hasSuffix("again")
            texts[field] = isSecret ? form[field] : form.trimmed(field)
        }
        for field in ["director-account", "second-account"] {
            texts[field] = texts[field]?.lowercased()
        }
        role = Role(rawValue: form["second-role"]) ?? .counsellor
        isDirectorOnDuty = form["director-duty"] == "yes"
        isSecondOnDuty = form["second-duty"] == "yes"
    }

    subscript(field: String) -> String { texts[field] ?? "" }

    var hasSecond: Bool { Self.second.contains { !self[$0].isEmpty } }

    /// Everything that has to be mended.
    var faults: [FormFault] {
        var faults: [FormFault] = []
        let asked = Self.director + (hasSecond ? Self.second : [])
        for field in asked {
            let text = self[field]
            if text.allSatisfy(\.isBlank) {
                faults.append(FormFault(field, "firstRun.missing"))
            } else if text.utf8.count > 4 * CenterAnswers.longest {
                faults.append(FormFault(field, "firstRun.long"))
            } else if field.hasSuffix("account"), AccountName(text) == nil {
                faults.append(FormFault(field, "firstRun.accountWrong"))
            }
        }
        guard faults.isEmpty else { return faults }
        if let refusal = PassphraseRefusal(
            self["director-passphrase"],
            of: self["director-account"]
        ) {
            faults.append(FormFault("director-passphrase", refusal.key))
        } else if self["director-passphrase"] != self["director-again"] {
            faults.append(FormFault("director-again", "firstRun.differs"))
        }
        if hasSecond, self["second-account"] == self["director-account"] {
            faults.append(FormFault("second-account", "firstRun.accountTaken"))
        }
        if !team(drawing: "").contains(where: { $0.isOnDuty && $0.mayHandleReports }) {
            faults.append(FormFault("director-duty", "firstRun.nobodyOnDuty"))
        }
        return faults
    }

    /// Those who begin; whoever chose no passphrase gets the drawn one.
    func team(drawing passphrase: String) -> [Founding.Newcomer] {
        let director = Founding.Newcomer(
            account: self["director-account"],
            name: self["director-name"],
            roles: [.director],
            isOnDuty: isDirectorOnDuty,
            passphrase: self["director-passphrase"]
        )
        guard hasSecond else { return [director] }
        return [
            director,
            Founding.Newcomer(
                account: self["second-account"],
                name: self["second-name"],
                roles: [role],
                isOnDuty: isSecondOnDuty && !Role.handlers.isDisjoint(with: [role]),
                passphrase: passphrase
            ),
        ]
    }
}

extension PassphraseRefusal {
    fileprivate var key: String {
        switch self {
        case .tooShort: "firstRun.tooShort"
        case .isAccountName: "firstRun.isAccountName"
        case .unprintable: "firstRun.unprintable"
        }
    }
}
