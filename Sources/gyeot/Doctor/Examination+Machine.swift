import Casework
import Foundation
import Web

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Examination {
    /// Programs, disk, swap, core dumps and clock.
    func machine() -> [Finding] {
        programs() + disk() + [swap(), cores(), clock()]
    }

    private func programs() -> [Finding] {
        let wanted = [
            ("mat2", "파일의 숨은 정보를 지우지 못합니다", "files cannot be cleaned of hidden facts"),
            ("bwrap", "파일을 격리해서 다루지 못합니다", "files cannot be handled in a sandbox"),
            ("qrencode", "인증 앱의 QR 코드를 그리지 못합니다", "no QR code for authenticator apps"),
        ]
        return wanted.map { name, ko, en in
            if let path = path(of: name) {
                return .ok(name, "\(name): \(path)", "\(name): \(path)")
            }
            return .look(
                name,
                ("\(name) 이 없습니다: \(ko)", "\(name) is missing: \(en)"),
                ("설치하십시오: \(Self.package(of: name))", "Install \(Self.package(of: name)).")
            )
        }
    }

    private static func package(of program: String) -> String {
        program == "bwrap" ? "bubblewrap" : program
    }

    private func path(of program: String) -> String? {
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(
            String.init
        )
        return (folders + ["/usr/sbin", "/sbin"]).map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
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
