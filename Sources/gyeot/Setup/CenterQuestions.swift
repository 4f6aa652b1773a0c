import Casework
import Foundation
import Regulations
import Web

/// Asks for the file in which the centers introduce themselves.
struct CenterQuestions {
    let terminal: any Terminal
    let home: Home

    func seed() throws(SetupRefusal) -> SeedFile {
        try terminal.say(
            """
            곁을 시작합니다. 센터 파일이 있어야 합니다(docs/centers.md). Control-C 로 언제든 그만둘 수 있습니다.
            This begins Gyeot. It takes a center file (docs/centers.md). Control-C stops at any time.

            """
        )
        return try terminal.ask("센터 파일 · center file: ") { typed throws(Reproach) in
            guard !typed.isEmpty else {
                throw Reproach(
                    """
                    centers/sample.yaml 을 베껴 고치면 됩니다. \
                    · Copy centers/sample.yaml and edit it.
                    """
                )
            }
            do {
                return try SeedFile(typed, for: home)
            } catch {
                throw Reproach("\(error)")
            }
        }
    }
}

/// A file that somebody named, `~/` written out.
struct SetupFile {
    let path: URL

    init(_ written: String) {
        path = URL(filePath: NSString(string: written).expandingTildeInPath)
    }
}
