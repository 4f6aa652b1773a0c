import Casework
import Foundation
import Storage
import Vault
import Web

extension Examination {
    private static let restore = (
        "서버를 멈추고 마지막 백업을 되살리십시오.", "Stop the server and restore the last backup."
    )

    /// Whether the file is whole and kept as it should be.
    func database(_ file: Inspection) -> [Finding] {
        do {
            let faults = try file.faults()
            guard faults.isEmpty else {
                return [
                    .wrong("database", ("데이터베이스가 상했습니다.", "the database is damaged"), Self.restore)
                ]
            }
            var found: [Finding] = [
                .ok("database", "데이터베이스가 온전합니다.", "the database is whole")
            ]
            switch try file.tables() {
            case .current: break
            case .older:
                found.append(
                    .look(
                        "version",
                        ("옛 판의 표입니다.", "its tables are of an older version"),
                        ("다음에 시작할 때 옮겨 갑니다.", "The next start brings them up to date.")
                    )
                )
            case .newer, .foreign:
                found.append(
                    .wrong(
                        "version",
                        ("이 판이 모르는 표입니다.", "this version does not know its tables"),
                        ("더 새 판의 곁을 쓰십시오.", "Use a newer Gyeot.")
                    )
                )
            }
            if try file.pragma("journal_mode") != "wal" {
                found.append(
                    .look(
                        "journal",
                        ("기록 방식이 wal 이 아닙니다.", "its journal is not wal"),
                        ("다음에 시작할 때 고쳐집니다.", "The next start mends it.")
                    )
                )
            }
            return found
        } catch {
            return [
                .wrong(
                    "database",
                    ("데이터베이스를 읽을 수 없습니다.", "the database cannot be read"),
                    Self.restore
                )
            ]
        }
    }

    /// The server's key, the centers' keys as first met, the officers' keys, the recovery kits.
    func keys(_ file: Inspection) -> [Finding] {
        var found: [Finding] = []
        let bytes = FileManager.default.contents(
            atPath: home.folder.appending(path: "server.key").path
        )
        if bytes.flatMap({ ServerKey(bytes: $0) }) == nil {
            found.append(
                .wrong(
                    "server-key",
                    ("server.key 가 없거나 상했습니다.", "server.key is missing or damaged"),
                    ("백업에서 되돌리십시오.", "Put it back from a backup.")
                )
            )
        }
        do {
            for center in try file.read({ try $0.centers() }) {
                found += try keys(of: center, in: file)
            }
        } catch {
            found.append(
                .wrong("keys", ("열쇠를 읽을 수 없습니다.", "the keys cannot be read"), Self.restore)
            )
        }
        return found
    }

    private func keys(of center: CenterRecord, in file: Inspection) throws -> [Finding] {
        let cards = try file.read { try $0.keyCards(of: center.id) }
        guard let directory = try? Directory(of: cards) else {
            return [
                .wrong(
                    "keys",
                    (
                        "\(center.slug): 열쇠 목록의 서명이 맞지 않습니다.",
                        "\(center.slug): the directory's signatures do not fit"
                    ),
                    Self.restore
                )
            ]
        }
        if let anchors = text(home.folder.appending(path: "anchors.json").path),
            let known = try? JSONDecoder().decode([String: Data].self, from: Data(anchors.utf8)),
            known[center.id.description] != directory.center.signing
        {
            return [
                .wrong(
                    "keys",
                    (
                        "\(center.slug): 처음 만난 열쇠와 다릅니다.",
                        "\(center.slug): other keys than first met"
                    ),
                    ("시작하지 말고 센터장에게 알리십시오.", "Do not serve it; tell the directors.")
                )
            ]
        }
        let shares = try file.read { transaction in
            try cards.filter { $0.kind == .recovery }
                .map { try transaction.recoveryShares(of: $0.id).count }
        }
        let bare = try file.read { transaction in
            try transaction.officers(of: center.id).filter { officer in
                guard officer.standing == .active else { return false }
                guard directory.card(of: officer.id) != nil else { return true }
                return try transaction.keyRing(of: officer.id) == nil
            }.count
        }
        guard shares.contains(3), bare == 0 else {
            return [
                .look(
                    "keys",
                    (
                        "\(center.slug): 복구 종이 \(shares.max() ?? 0)쌍, 열쇠 없는 담당자 \(bare)명",
                        "\(center.slug): \(shares.max() ?? 0) pairs of recovery kits, \(bare) officers without keys"
                    ),
                    ("센터장에게 알리십시오.", "Tell the directors.")
                )
            ]
        }
        return [
            .ok(
                "keys",
                "\(center.slug): 열쇠와 복구 종이가 맞습니다.",
                "\(center.slug): keys and recovery kits fit"
            )
        ]
    }

    /// The record of what officers did.
    func record(_ file: Inspection) -> [Finding] {
        do {
            return try file.read { try $0.centers() }.map { center in
                let (count, broken) = try ChainWalk.walk(center.id, in: file)
                guard let broken else {
                    return .ok(
                        "audit",
                        "\(center.slug): 기록 \(count)건",
                        "\(center.slug): \(count) acts on record"
                    )
                }
                return .wrong(
                    "audit",
                    (
                        "\(center.slug): 기록의 \(broken)번째가 어긋납니다.",
                        "\(center.slug): entry \(broken) of the record does not fit"
                    ),
                    (
                        "센터장에게 알리고 파일을 그대로 두십시오.",
                        "Tell the directors, and leave the files as they are."
                    )
                )
            } + heads(file)
        } catch {
            return [.wrong("audit", ("기록을 읽을 수 없습니다.", "the record cannot be read"), Self.restore)]
        }
    }

    private func heads(_ file: Inspection) throws -> [Finding] {
        switch try file.read({ try home.headsFile.compare(in: $0) }) {
        case .agrees: return []
        case .older(let count):
            return [
                .wrong(
                    "heads",
                    (
                        "기록이 heads 파일보다 \(count)건 모자랍니다. 옛 파일입니다.",
                        "\(count) acts behind the file heads: an old copy"
                    ),
                    ("누가 데이터베이스를 옛것으로 바꾸었는지 알아보십시오.", "Find out who put an older database there.")
                )
            ]
        case .different:
            return [
                .look(
                    "heads",
                    ("기록이 heads 파일과 다릅니다.", "the record differs from the file heads"),
                    (
                        "되살린 적이 없다면 센터장에게 알리십시오.",
                        "Unless a backup was restored, tell the directors."
                    )
                )
            ]
        }
    }
}
