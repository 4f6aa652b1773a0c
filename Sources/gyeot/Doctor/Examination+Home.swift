import Casework
import Foundation
import Web

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Examination {
    /// Who may enter the home and read its files.
    func folder() -> [Finding] {
        let manager = FileManager.default
        guard manager.fileExists(atPath: home.folder.path) else { return [] }
        let names = (try? manager.contentsOfDirectory(atPath: home.folder.path)) ?? []
        let open = (["."] + names).filter { name in
            let path = name == "." ? home.folder.path : home.folder.appending(path: name).path
            let rights =
                (try? manager.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber
            return (rights?.intValue ?? 0) & 0o077 != 0
        }
        .filter { $0 != "sample" }.sorted()
        let owner =
            (try? manager.attributesOfItem(atPath: home.folder.path))?[.ownerAccountID] as? NSNumber
        var found: [Finding] = []
        if open.contains(".") || open.contains(where: { $0.hasPrefix("server.key") }) {
            found.append(
                .wrong(
                    "rights",
                    (
                        "남이 볼 수 있는 것: \(open.joined(separator: ", "))",
                        "open to others: \(open.joined(separator: ", "))"
                    ),
                    (
                        "chmod 700 \(home.folder.path) 와 chmod 600 을 하십시오.",
                        "chmod 700 \(home.folder.path), and chmod 600 its files."
                    )
                )
            )
        } else {
            found.append(.ok("rights", "홈은 제 계정만 봅니다.", "the home is for its account alone"))
        }
        if let owner, owner.uint32Value != getuid() {
            found.append(
                .look(
                    "owner",
                    ("홈의 주인이 아닌 계정으로 보고 있습니다.", "run by an account that does not own the home"),
                    ("서버 계정으로 다시 실행하십시오.", "Run it again as the server's account.")
                )
            )
        }
        return found
    }

    /// Which faces listen, and whether they are up now.
    func faces() -> [Finding] {
        [
            ("reporter", settings.reporterAddress, settings.reporterOrigin),
            ("desk", settings.deskAddress, settings.deskOrigin),
        ].map { name, address, origin in
            let isUp = isHeld(name)
            let state = isUp ? ("돌고 있음", "running") : ("멈춰 있음", "not running")
            let words = (
                "\(name): \(address) → \(origin), \(state.0)",
                "\(name): \(address) → \(origin), \(state.1)"
            )
            guard address.isLoopback || origin.text.hasPrefix("https://") else {
                return .wrong(
                    name,
                    words,
                    (
                        "밖에서 https 없이 들어옵니다. 앞에 TLS 를 두십시오.",
                        "It is reached from outside without https. Put TLS in front of it."
                    )
                )
            }
            return .ok(name, words.0, words.1)
        }
    }

    /// Whether a server holds the lock of a face; asked without making the file.
    private func isHeld(_ face: String) -> Bool {
        let file = open(home.folder.appending(path: "\(face).lock").path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        guard flock(file, LOCK_SH | LOCK_NB) == 0 else { return true }
        flock(file, LOCK_UN)
        return false
    }

    /// How old the last backup is.
    func backup() -> [Finding] {
        let mend = ("gyeot backup 파일 을 날마다 하십시오.", "Run gyeot backup FILE every day.")
        guard
            let last = home.lastBackup()
        else { return [.look("backup", ("백업한 적이 없습니다.", "never backed up"), mend)] }
        let instant = Int(now.timeIntervalSince1970)
        let days = Upkeep.daysSince(last, now: instant)
        let words = ("마지막 백업: \(days)일 전", "last backup: \(days) days ago")
        return [.at(Upkeep.backup(at: last, now: instant), "backup", words, mend)]
    }
}
