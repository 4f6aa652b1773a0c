import Casework
import Foundation
import Web

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Examination {
    /// Disk, swap, core dumps and clock.
    func machine() -> [Finding] {
        disk() + [swap(), cores(), clock()]
    }

    private func disk() -> [Finding] {
        var place = home.folder
        while place.path != "/", !FileManager.default.fileExists(atPath: place.path) {
            place.deleteLastPathComponent()
        }
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: place.path)
        let free = (facts?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
        let mebibytes = free / (1 << 20)
        let words = ("디스크에 남은 자리: \(mebibytes) MiB", "free on the disk: \(mebibytes) MiB")
        let mend = ("자리가 다하면 글을 받지 못합니다. 자리를 늘리십시오.", "A full disk stops intake. Make room.")
        var found: [Finding] = [
            .at(Upkeep.disk(mebibytes: Int(mebibytes)), "disk", words, mend)
        ]
        let all = (facts?[.systemSize] as? NSNumber)?.intValue ?? 0
        if all > 0, !DiskRoom(free: Int(free), all: all).hasRoomForFiles {
            found.append(
                .wrong(
                    "reserve",
                    (
                        "남은 자리를 글을 위해 남겨 두고 있습니다: 파일은 받지 않습니다.",
                        "files are refused: what is left is kept for words"
                    ),
                    ("자리를 늘리십시오.", "Make room.")
                )
            )
        }
        found.append(
            isEncrypted(place)
                ? .ok("encryption", "디스크가 암호화되어 있습니다.", "the disk is encrypted")
                : .look(
                    "encryption",
                    ("디스크가 암호화되어 있는지 알 수 없습니다.", "no sign that the disk is encrypted"),
                    (
                        "LUKS 로 암호화하십시오. 가상 머신이라면 바탕 서버에 물어보십시오.",
                        "Encrypt it with LUKS; for a virtual machine, ask whoever runs its host."
                    )
                )
        )
        return found
    }

    /// Whether the home lies on a volume that dm-crypt holds, as far as this machine tells.
    private func isEncrypted(_ place: URL) -> Bool {
        var facts = stat()
        guard stat(place.path, &facts) == 0 else { return false }
        let device = facts.st_dev
        let major = (device >> 8) & 0xfff
        let minor = (device & 0xff) | ((device >> 12) & 0xfff00)
        let uuid = text("/sys/dev/block/\(major):\(minor)/dm/uuid") ?? ""
        return uuid.hasPrefix("CRYPT-")
    }

    private func swap() -> Finding {
        let lines = (text("/proc/swaps") ?? "").split(separator: "\n").dropFirst()
        guard !lines.isEmpty else { return .ok("swap", "스왑이 꺼져 있습니다.", "no swap") }
        return .look(
            "swap",
            ("스왑이 켜져 있습니다. 열쇠가 디스크에 놓일 수 있습니다.", "swap is on: keys may reach the disk"),
            (
                "swapoff 하고 /etc/fstab 에서 빼거나, 서비스에 MemorySwapMax=0 을 적으십시오.",
                "swapoff, take it out of /etc/fstab, or set MemorySwapMax=0 for the service."
            )
        )
    }

    private func cores() -> Finding {
        var limit = rlimit()
        let isOff =
            getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0
            && limit.rlim_cur == 0
        guard !isOff else { return .ok("cores", "코어 덤프가 꺼져 있습니다.", "no core dumps") }
        return .look(
            "cores",
            ("이 자리에서는 코어 덤프가 남을 수 있습니다.", "core dumps may be written from here"),
            ("서비스에 LimitCORE=0 을 적으십시오.", "Set LimitCORE=0 for the service.")
        )
    }

    /// The clock, held against the times of the home's own files.
    private func clock() -> Finding {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.folder.path)) ?? []
        let newest = names.compactMap { name in
            try? FileManager.default.attributesOfItem(
                atPath: home.folder.appending(path: name).path
            )[.modificationDate] as? Date
        }.max()
        if let newest, newest > now.addingTimeInterval(600) {
            return .wrong(
                "clock",
                ("시계가 홈의 파일보다 앞에 있습니다.", "the clock stands before the home's own files"),
                ("시계를 맞추십시오(timedatectl).", "Set the clock (timedatectl).")
            )
        }
        return .ok("clock", "시계: \(now.formatted(.iso8601))", "clock: \(now.formatted(.iso8601))")
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
