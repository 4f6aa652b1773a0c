import Casework
import Foundation
import Storage
import Testing
import Vault
import Web

@testable import gyeot

/// A place in which a center can be set up: a home, a center file, a people file.
struct SetupHouse: ~Copyable {
    let folder: URL
    let settings: Settings
    let centerFile: String

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "setup-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        settings = try await Settings.load(
            environment: ["GYEOT_HOME": folder.appending(path: "home").path]
        )
        centerFile =
            URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../centers/sample.yaml").standardizedFileURL.path
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var papers: URL { folder.appending(path: "papers") }

    static let people = """
        people:
          - center: grad
            account: cheong
            name: 심청
            roles: [director, counsellor]
            on-duty: true
            passphrase: 인당수에 뜬 연꽃 한 송이
          - center: ethics
            account: chunhyang
            name: 성춘향
            roles: [director]
            on-duty: true
        """

    func write(people: String) throws -> String {
        let file = folder.appending(path: "people.yaml")
        try Data(people.utf8).write(to: file)
        return file.path
    }

    func steps(
        _ terminal: any Terminal,
        centers: String?,
        people: String?,
        papers: String?
    ) -> SetupSteps {
        Self.steps(terminal, settings, centers: centers, people: people, papers: papers)
    }

    static func steps(
        _ terminal: any Terminal,
        _ settings: Settings,
        centers: String?,
        people: String?,
        papers: String?
    ) -> SetupSteps {
        SetupSteps(
            terminal: terminal,
            settings: settings,
            centerFile: centers,
            peopleFile: people,
            papers: papers,
            cost: ScryptCost(rounds: 16, blockSize: 8, parallelism: 1),
            now: Date(timeIntervalSince1970: 1_795_000_000)
        )
    }

    /// The centers of the home, as a server would find them.
    func founded() async throws -> [String] {
        let open = try OpenHome(Home(folder: settings.home), founding: true)
        defer { try? open.database.close() }
        return try await open.database.read { try Campus($0)?.centers.map(\.profile.slug.text) }
            ?? []
    }

    /// Whether the name of the window stands anywhere in the home's files, log of writes included.
    static func isAnythingWritten(in home: URL) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
        return names.contains { name in
            let bytes = try? Data(contentsOf: home.appending(path: name))
            return bytes?.range(of: Data("가온대학교".utf8)) != nil
        }
    }

    func paper(_ name: String) throws -> String {
        try String(contentsOf: papers.appending(path: name), encoding: .utf8)
    }

    func paperNames() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: papers.path).sorted()) ?? []
    }
}
