import Casework
import Foundation
import Regulations
import Storage
import Testing
import Vault
import Web

@testable import gyeot

/// A script sets a center up from files; its papers are files too, written before the center is.
struct SetupFileTests {
    private let silent = ScriptedTerminal([], isAttended: false)

    @Test func `files found the centers, and every paper is there for its owner alone`()
        async throws
    {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        try await house.steps(
            silent,
            centers: house.centerFile,
            people: people,
            papers: house.papers.path
        ).run()
        #expect(try await house.founded() == ["grad", "ethics"])
        let kits = ["grad", "ethics"].flatMap { slug in (1...3).map { "kit-\(slug)-\($0).txt" } }
        #expect(
            house.paperNames() == (kits + ["officer-cheong.txt", "officer-chunhyang.txt"]).sorted()
        )
        for name in house.paperNames() {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: house.papers.appending(path: name).path
            )
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(silent.said.contains("gyeot serve"))
        #expect(silent.said.contains(house.settings.deskOrigin.text))
        #expect(silent.said.contains("파일을 지우십시오"))
    }

    @Test func `nothing that belongs on paper is said on the screen`() async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        try await house.steps(
            silent,
            centers: house.centerFile,
            people: people,
            papers: house.papers.path
        ).run()
        let code = try /[0-9A-Z]{4}(-[0-9A-Z]{1,4}){6}/.firstMatch(
            in: house.paper("kit-grad-1.txt")
        )
        let kit = try #require(code).output.0
        #expect(PrintedCode(typed: String(kit)) != nil)
        #expect(!silent.said.contains(kit))
        #expect(!silent.said.contains("연꽃"))
    }

    @Test func `an officer signs in with what the sheet says, or with the passphrase of the file`()
        async throws
    {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        try await house.steps(
            silent,
            centers: house.centerFile,
            people: people,
            papers: house.papers.path
        ).run()
        let own = try house.paper("officer-cheong.txt")
        #expect(!own.contains("passphrase  "))
        #expect(!own.contains("연꽃"))
        let sheet = try house.paper("officer-chunhyang.txt")
        let drawn = try #require(
            try /passphrase +([0-9a-z]{4}(-[0-9a-z]{4}){4})\n/.firstMatch(in: sheet)
        ).output.1
        #expect(sheet.contains("otpauth://totp/"))
        let open = try OpenHome(Home(folder: house.settings.home))
        for (account, passphrase) in [
            ("chunhyang", String(drawn)), ("cheong", "인당수에 뜬 연꽃 한 송이"),
        ] {
            let (ring, slot) = try await open.database.read { transaction in
                let officer = try #require(try transaction.officer(account: account))
                return (
                    try #require(try transaction.keyRing(of: officer.id)),
                    try #require(try transaction.unlockSlot(of: officer.id, .passphrase))
                )
            }
            let keys = try ring.open(by: slot, secret: passphrase)
            let secret = try house.paper("officer-\(account).txt").replacing(" ", with: "")
            #expect(secret.contains(keys.totp.base32))
        }
    }

    @Test func `a second set-up is refused, and leaves the first one's papers alone`() async throws
    {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        let steps = house.steps(
            silent,
            centers: house.centerFile,
            people: people,
            papers: house.papers.path
        )
        try await steps.run()
        let kit = try house.paper("kit-grad-1.txt")
        await #expect(throws: FoundingRefusal.alreadyFounded) { try await steps.run() }
        #expect(try house.paper("kit-grad-1.txt") == kit)
    }

    @Test func `papers of an earlier try are never written over`() async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        try FileManager.default.createDirectory(
            at: house.papers,
            withIntermediateDirectories: true
        )
        try Data("옛 종이".utf8).write(to: house.papers.appending(path: "kit-grad-1.txt"))
        await #expect(throws: SetupRefusal.papersNotEmpty(house.papers.path)) {
            try await house.steps(
                silent,
                centers: house.centerFile,
                people: people,
                papers: house.papers.path
            ).run()
        }
        #expect(try house.paper("kit-grad-1.txt") == "옛 종이")
        #expect(try await house.founded() == [])
    }

    @Test func `of two who set a home up together one founds, and the other's papers are gone`()
        async throws
    {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        let folders = ["first", "second", "third"].map { house.folder.appending(path: $0).path }
        let (centers, settings) = (house.centerFile, house.settings)
        let founded = await withTaskGroup(of: String?.self) { group in
            for folder in folders {
                group.addTask {
                    let steps = SetupHouse.steps(
                        ScriptedTerminal([], isAttended: false),
                        settings,
                        centers: centers,
                        people: people,
                        papers: folder
                    )
                    return (try? await steps.run()) == nil ? nil : folder
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
        }
        #expect(founded.count == 1)
        for folder in folders {
            let papers = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            #expect(papers.count == (founded == [folder] ? 8 : 0))
        }
        #expect(try await house.founded() == ["grad", "ethics"])
    }

    @Test(arguments: ["home", "home/papers", "link/papers", "home/../home/papers"])
    func `papers do not lie in the home`(place: String) async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        try FileManager.default.createSymbolicLink(
            at: house.folder.appending(path: "link"),
            withDestinationURL: house.settings.home
        )
        let folder = house.folder.appending(path: place)
        let thrown = await #expect(throws: SetupRefusal.self) {
            try await house.steps(
                silent,
                centers: house.centerFile,
                people: people,
                papers: folder.path
            ).run()
        }
        #expect(thrown == .papersInsideHome(folder.path))
        #expect(try await house.founded() == [])
    }

    @Test func `where papers cannot be written there is no center`() async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        let blocked = house.folder.appending(path: "people.yaml/papers").path
        await #expect(throws: SetupRefusal.papersNotWritable(blocked)) {
            try await house.steps(
                silent,
                centers: house.centerFile,
                people: people,
                papers: blocked
            ).run()
        }
        #expect(try await house.founded() == [])
    }

    @Test func `a broken file is told before anything is made`() async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people.replacing("cheong", with: "C"))
        await #expect(throws: Mistakes.self) {
            try await house.steps(
                silent,
                centers: house.centerFile,
                people: people,
                papers: house.papers.path
            ).run()
        }
        #expect(!FileManager.default.fileExists(atPath: house.settings.home.path))
        #expect(!FileManager.default.fileExists(atPath: house.papers.path))
    }

    @Test func `with nobody to ask, what is missing is named`() async throws {
        let house = try await SetupHouse()
        let people = try house.write(people: SetupHouse.people)
        await #expect(throws: SetupRefusal.notAttended) {
            try await house.steps(
                silent,
                centers: house.centerFile,
                people: nil,
                papers: house.papers.path
            ).run()
        }
        await #expect(throws: SetupRefusal.noPapers) {
            try await house.steps(silent, centers: house.centerFile, people: people, papers: nil)
                .run()
        }
        #expect(!FileManager.default.fileExists(atPath: house.settings.home.path))
    }
}
