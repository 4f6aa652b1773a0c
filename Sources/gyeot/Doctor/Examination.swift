import Casework
import Foundation
import Storage
import Web

/// Looks a server over, running or not, whole or broken; changes nothing.
struct Examination {
    let home: Home
    let settings: Settings
    let environment: [String: String]
    let now: Date
    /// Where the programs lie that the server calls by their whole path.
    var programs = URL(filePath: "/usr/bin")
    /// What the kernel says of the spaces that a sandbox is made of.
    var kernel = URL(filePath: "/proc/sys")

    /// Everything, from the machine up to the day's work.
    func findings() async -> [Finding] {
        var found = machine() + sandbox() + folder() + faces()
        guard home.hasCenter else {
            found.append(
                .look(
                    "center",
                    (
                        "이 홈에는 아직 센터가 없습니다: \(home.folder.path)",
                        "no center in this home yet: \(home.folder.path)"
                    ),
                    ("gyeot setup 을 실행하십시오.", "Run gyeot setup.")
                )
            )
            return found
        }
        do {
            let file = try Inspection(of: home.database, patience: 5)
            defer { try? file.close() }
            found += database(file)
            found += keys(file)
            found += record(file)
            found += work(file)
        } catch {
            found.append(
                .wrong(
                    "database",
                    ("데이터베이스를 열 수 없습니다.", "the database cannot be opened"),
                    (
                        "누가 읽을 수 있는지 보고, 마지막 백업을 되살리십시오.",
                        "See who may read it, or restore the last backup."
                    )
                )
            )
        }
        found += backup()
        return found
    }
}
