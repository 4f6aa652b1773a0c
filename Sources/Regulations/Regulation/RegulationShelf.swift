package import Casework
package import Foundation

/// Where the regulations of centers lie: a server's own first, then those that travel with Gyeot.
package struct RegulationShelf: Sendable {
    private static let laws: Set<String> = ["holidays", "statutes"]
    private let folders: [URL]

    /// The first of several folders wins.
    package init(_ folders: [URL]) { self.folders = folders }

    /// The folder of regulations beside a center file.
    package static func beside(_ centerFile: URL) -> URL {
        centerFile.deletingLastPathComponent().appending(path: "regulations")
    }

    /// What a center can choose from.
    package var names: [String] {
        let files = folders.flatMap {
            (try? FileManager.default.contentsOfDirectory(atPath: $0.path)) ?? []
        }
        return Set(files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
            .filter { Slug.isWellFormed($0) && !Self.laws.contains($0) }.sorted()
    }

    /// Where a regulation lies, or nothing where none has that name.
    package func file(of name: String) -> URL? {
        guard Slug.isWellFormed(name), !Self.laws.contains(name) else { return nil }
        return folders.map { $0.appending(path: "\(name).yaml") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// Puts a copy into the first folder, so that no later Gyeot changes it under open cases.
    package func keep(_ name: String) throws(Mistakes) {
        guard let own = folders.first, let file = file(of: name) else { return }
        let place = own.appending(path: "\(name).yaml")
        guard file.path != place.path else { return }
        let specials = try RegulationReader.read(at: file).regulation.overlays.compactMap(\.file)
        do {
            let manager = FileManager.default
            try manager.createDirectory(
                at: own,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            // The file itself comes last: what it names is there by then, and what was kept before stays.
            for name in specials + ["\(name).yaml"] {
                let from = file.deletingLastPathComponent().appending(path: name)
                let place = own.appending(path: name)
                guard !manager.fileExists(atPath: place.path) else { continue }
                try Data(contentsOf: from).write(to: place, options: .atomic)
                try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
            }
        } catch {
            throw Mistakes([Mistake(file: place.path, line: 1, reason: .unwritable)])
        }
    }

    /// The regulation that a center chose, or all that keeps it from being worked with.
    package func read(_ chosen: ChosenRegulation) throws(Mistakes) -> Regulation {
        guard let file = file(of: chosen.name) else {
            let wanted = folders.first?.appending(path: "\(chosen.name).yaml").path ?? chosen.name
            let reason = Mistake.Reason.noRegulation(chosen.name, known: names)
            throw Mistakes([Mistake(file: wanted, line: 1, reason: reason)])
        }
        let answer = try RegulationReader.read(at: file, named: file.path)
        let latest = answer.regulation.versions.last?.from
        guard latest == chosen.inForceSince else {
            let reason = Mistake.Reason.otherWording(
                chosen.name,
                wanted: "\(chosen.inForceSince)",
                found: latest.map { "\($0)" }
            )
            let mistake = Mistake(file: file.path, line: answer.versionsLine, reason: reason)
            throw Mistakes([mistake])
        }
        return answer.regulation
    }
}
