import Casework
import Pages
import Vault

extension FirstRunPapers {
    /// The boxes that have to be ticked.
    var sheets: Set<String> {
        Set(center.kits.indices.map { "kit-\($0 + 1)" })
            .union(center.officers.indices.map { "officer-\($0)" })
    }

    /// What an authenticator app reads.
    func address(of officer: FoundedOfficer) -> String {
        officer.keys.totp.address(
            issuer: "Gyeot \(center.profile.slug)",
            account: officer.officer.account
        )
    }
}

extension FirstRunView {
    func papersPage(
        _ papers: FirstRunPapers,
        token: SessionToken,
        faults: [FormFault] = []
    ) -> FirstRunPapersPage {
        let readers = papers.center.officers.count {
            $0.officer.isOnDuty && $0.officer.mayHandleReports
        }
        return FirstRunPapersPage(
            frame: frame(token: token),
            steps: FirstRunStep.all(at: 2, in: words),
            faults: faults.summary(words, atDesk: true),
            warning: readers == 1 ? words("firstRun.alone") : nil,
            sheets: kits(papers) + officers(papers),
            once: field(
                "once",
                label: "once",
                hint: "onceHint",
                isOptional: false,
                value: "",
                faults
            )
        )
    }

    private func kits(_ papers: FirstRunPapers) -> [FirstRunSheet] {
        papers.center.kits.enumerated().map { index, kit in
            let number = ["number": String(index + 1)]
            return FirstRunSheet(
                id: "kit-\(index + 1)",
                heading: words("firstRun.kitHeading", number),
                about: words("firstRun.kitAbout"),
                facts: [
                    Fact(
                        name: words("firstRun.steps.center"),
                        words: papers.center.profile.name(in: language)
                    )
                ],
                codeLabel: words("firstRun.kitCode"),
                code: kit.code,
                advice: ["kitTwo", "kitPlaces", "kitEnvelope"].map {
                    Paragraph(words: words("firstRun.\($0)"))
                },
                kept: words("firstRun.kitKept", number),
                isKept: papers.kept.contains("kit-\(index + 1)")
            )
        }
    }

    private func officers(_ papers: FirstRunPapers) -> [FirstRunSheet] {
        papers.center.officers.enumerated().map { index, founded in
            let officer = founded.officer
            var facts = [
                Fact(name: words("firstRun.officerAccount"), words: officer.account)
            ]
            if let passphrase = papers.drawn[officer.account] {
                facts.append(
                    Fact(name: words("firstRun.officerPassphrase"), words: passphrase)
                )
            }
            facts.append(
                Fact(
                    name: words("firstRun.officerSecret"),
                    words: Self.inGroups(founded.keys.totp.base32)
                )
            )
            let canDraw = run.picture(papers.address(of: founded)) != nil
            return FirstRunSheet(
                id: "officer-\(index)",
                heading: words("firstRun.officerHeading", ["name": officer.name]),
                about: words("firstRun.officerAbout"),
                facts: facts,
                codeLabel: words("firstRun.officerRecovery"),
                code: founded.recoveryCode.code,
                picture: canDraw ? "\(Link.firstRun)/picture/\(index)" : nil,
                advice: ["officerApp", "officerCode"].map {
                    Paragraph(words: words("firstRun.\($0)"))
                },
                kept: words("firstRun.officerKept", ["name": officer.name]),
                isKept: papers.kept.contains("officer-\(index)")
            )
        }
    }

    /// In groups of four, as one copies by hand.
    private static func inGroups(_ text: String) -> String {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }.joined(separator: " ")
    }
}
