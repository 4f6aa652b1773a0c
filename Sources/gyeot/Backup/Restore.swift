import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// Puts a backup back into an empty home.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a backup back into an empty home.",
        discussion: """
            Checks the file first. Ends all sessions, deletes again what the list of tombstones names, \
            and says when the heads of the audit, kept elsewhere, are ahead of the backup.
            """
    )

    @Argument(help: "The backup (gyeot backup).")
    var file: String

    @Option(help: "The home to fill, instead of GYEOT_HOME.")
    var home: String?

    @Option(help: "The newest copy of the file tombstones: what it names is deleted again.")
    var tombstones: String?

    @Option(help: "The newest copy of the file heads: tells whether the backup is old.")
    var heads: String?

    @Flag(help: "Restores although the record differs from the heads that were kept elsewhere.")
    var despiteHeads = false

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let place = home.map { SetupFile($0).path.standardizedFileURL } ?? settings.home
            let outcome = try await RestoreSteps(
                home: Home(folder: place),
                file: SetupFile(file).path,
                tombstones: tombstones.map { SetupFile($0).path },
                heads: heads.map { SetupFile($0).path },
                despiteHeads: despiteHeads,
                now: Date()
            ).run()
            Spoken.say(Self.words(of: outcome, in: place, hasList: tombstones != nil))
        }
    }

    static func words(of outcome: RestoreSteps.Outcome, in home: URL, hasList: Bool) -> String {
        let made = Date(timeIntervalSince1970: Double(outcome.check.note.madeAt))
        let day = Day(inKorea: made)
        var lines = [
            "되살렸습니다 · restored: \(home.path)",
            "  백업한 날 · backed up on: \(day), Gyeot \(outcome.check.note.version)",
            outcome.check.words,
            "  다시 지운 묶음 · deleted again: \(outcome.deletedAgain)",
            "  다시 끝낸 계정 · accounts ended again: \(outcome.endedAgain)",
        ]
        if !hasList {
            lines.append(
                """
                  [주의] --tombstones 를 주지 않아, 백업한 뒤에 지운 글이 되살아났을 수 있습니다.
                  [look] Without --tombstones, what was deleted after the backup may be back.
                """
            )
        }
        lines.append(standing(outcome.standing))
        lines.append(
            """
              모두 다시 들어와야 합니다. 백업한 뒤에 바꾼 암호 문장과 당번은 옛것으로 돌아갔습니다.
              Everybody signs in anew. Passphrases and duties changed since are as they were then.
              gyeot doctor 로 살펴보고 gyeot serve 로 시작하십시오. 이틀이 넘었으면 지우기는 센터장의 확인을 기다립니다.
              Look with gyeot doctor, begin with gyeot serve. After more than two days deletion waits for a director.
            """
        )
        return lines.joined(separator: "\n")
    }

    private static func standing(_ standing: HeadsFile.Standing?) -> String {
        switch standing {
        case nil:
            "  --heads 를 주지 않아 얼마나 옛것인지 견주지 못했습니다. · Without --heads its age was not compared."
        case .agrees:
            "  밖에 적어 둔 기록의 끝까지 모두 있습니다. · It reaches the last head that was kept elsewhere."
        case .older(let count):
            """
              [주의] 옛 백업입니다. 적어도 \(count)가지 일이 빠져 있습니다. 그 뒤에 온 글과 한 일은 없습니다.
              [look] This backup is old: at least \(count) recorded acts, and what came with them, are missing.
            """
        case .different:
            """
              [주의] 밖에 적어 둔 기록과 다른 길로 간 사슬입니다. 누가 바꾸었거나 다른 서버의 것입니다. 시작하기 전에 센터장과 확인하십시오.
              [look] Its chain went another way than the heads kept elsewhere: changed, or another server's. Ask the directors before serving it.
            """
        }
    }
}
