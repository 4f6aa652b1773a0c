import ArgumentParser
import Foundation
import Web

/// Writes everything that a server needs to go on into one file.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Backs the home up into one file, also while it is served.",
        discussion: """
            The file holds the database as it is, sealed words and all, and the small files beside it. \
            It is checked before it gets its name, never writes over another file, and is for its \
            owner alone. Keep it elsewhere, encrypted, and let it expire: what is deleted later is \
            still in it.
            """
    )

    @Argument(help: "The file to write, outside of the home.")
    var file: String

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let target = SetupFile(file).path.standardizedFileURL
            let check = try BackupSteps(
                home: Home(folder: settings.home),
                target: target,
                now: Date()
            ).run()
            Spoken.say(
                "백업했고, 다시 열어 확인했습니다 · backed up, opened again and found whole: \(target.path)"
            )
            Spoken.say(check.words)
            Spoken.say(
                """
                  settings.yaml 은 들어 있지 않습니다. 이 파일은 다른 곳에 암호화해 두고, 기한(예: 90일)이 지나면 지우십시오.
                  settings.yaml is not in it. Keep it elsewhere, encrypted, and delete it after 90 days or so.
                  홈의 tombstones 와 heads 는 날마다 다른 곳에 베껴 두십시오. 지운 것이 되살아나지 않게 합니다.
                  Copy tombstones and heads of the home elsewhere each day: they keep what was deleted deleted.
                """
            )
        }
    }
}
