import Casework
import Foundation
import Regulations
import Storage
import Vault
import Web

/// Sets a home up: reads or asks, draws the keys, puts onto paper what belongs there, founds.
///
/// The papers come before the transaction: a center whose kits were never written down would look
/// whole and be lost with its first forgotten passphrase. Killed before the transaction, set-up
/// leaves no center and papers that open nothing; killed after it, a whole center and its papers.
struct SetupSteps {
    let terminal: any Terminal
    let settings: Settings
    let centerFile: String?
    let peopleFile: String?
    let papers: String?
    var cost = ScryptCost.standard
    let now: Date

    func run() async throws {
        // What was named is read before anything is made.
        let home = Home(folder: settings.home)
        let namedSeed = try centerFile.map { try SeedFile($0, for: home) }
        let namedPeople = try namedSeed.flatMap { try named(for: $0.centers) }
        if !terminal.isAttended {
            guard namedPeople != nil else { throw SetupRefusal.notAttended }
            guard papers != nil else { throw SetupRefusal.noPapers }
        }
        let open = try OpenHome(home, founding: true)
        defer { try? open.database.close() }
        let founding = Founding(
            database: open.database,
            scrypt: ScryptThreads(),
            cost: cost,
            today: Day(inKorea: now),
            instant: Int(now.timeIntervalSince1970)
        )
        try await founding.requireEmpty()
        let folder = try papers.map { path throws(SetupRefusal) in
            try PaperFolder(SetupFile(path).path, outside: settings.home)
        }
        let seed = try namedSeed ?? CenterQuestions(terminal: terminal, home: home).seed()
        let centers = seed.centers
        let people =
            try namedPeople ?? named(for: centers)
            ?? PeopleQuestions(terminal: terminal).people(of: centers)
        try warn(of: people, at: centers)
        try terminal.say("열쇠를 만듭니다. · Drawing the keys …")
        let team = StartingTeam(people)
        let prepared = try await founding.prepare(centers, people: team.people)
        let sheets = drawUp(prepared, team, on: folder == nil ? .terminal : .paper)
        try handOver(sheets, to: folder)
        do {
            try seed.keepRegulations()
            try await founding.store(prepared, behind: centers.window)
        } catch {
            folder?.discard(sheets)
            throw error
        }
        try terminal.say(ending(folder, hasWrittenPassphrases: hasPassphrases(namedPeople)))
    }

    private func named(for centers: CenterFile) throws(Mistakes) -> [NewPerson]? {
        try peopleFile.map { name throws(Mistakes) in
            try PeopleFileReader.read(at: SetupFile(name).path, named: name, for: centers)
        }
    }

    private func warn(of people: [NewPerson], at centers: CenterFile) throws(SetupRefusal) {
        for center in centers.centers
        where Staffing(people.filter { $0.center == center.slug }).hasSingleReader {
            try terminal.say(Staffing.warning(at: center))
        }
    }

    private func drawUp(
        _ centers: [FoundedCenter],
        _ team: StartingTeam,
        on ground: CodePicture.Ground
    ) -> [PaperSheet] {
        centers.flatMap { center in
            let kits = PaperSheet.kits(
                of: center,
                amongSeveral: centers.count > 1,
                on: Day(inKorea: now)
            )
            return kits
                + center.officers.map { officer in
                    PaperSheet.officer(
                        officer,
                        of: center.profile,
                        passphrase: team.drawn[officer.officer.account],
                        ground: ground,
                        signIn: settings.deskOrigin.text
                    )
                }
        }
    }

    private func handOver(_ sheets: [PaperSheet], to folder: PaperFolder?) throws {
        guard let folder else { return try PaperReading(terminal: terminal).show(sheets) }
        try folder.keep(sheets)
    }

    private func hasPassphrases(_ people: [NewPerson]?) -> Bool {
        people?.contains { $0.passphrase != nil } ?? false
    }

    private func ending(_ folder: PaperFolder?, hasWrittenPassphrases: Bool) -> String {
        var lines = ["", "센터가 시작되었습니다. · The center has begun.", ""]
        if let folder {
            lines += [
                "  종이 · papers: \(folder.folder.path)",
                "  인쇄해서 나누어 주고 파일은 지우십시오. · Print them, hand them out, delete the files.",
            ]
        }
        if hasWrittenPassphrases {
            lines.append(
                "  암호 문장이 적힌 파일을 지우십시오. · Delete the file that has passphrases in it."
            )
        }
        lines += [
            "  1. gyeot serve",
            "  2. 담당자가 들어가 봅니다 · let each officer sign in: \(settings.deskOrigin)",
            "  3. 연습 글을 한 번 보내고 답해 봅니다 · send a rehearsal report and answer it: "
                + "\(settings.reporterOrigin)",
        ]
        return lines.joined(separator: "\n")
    }
}
