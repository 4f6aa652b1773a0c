import Casework
import Documents
import Foundation

extension Examination {
    /// The programs that the server calls, and whether the sandbox really stands on this machine.
    func sandbox() -> [Finding] {
        let called = Self.called.map { program($0.name, $0.package, $0.lack) }
        // Without one of these there is nothing to try.
        guard ["bwrap", "prlimit", "python3"].allSatisfy({ isThere($0) }) else { return called }
        switch SandboxTrial(sandbox: programs.appending(path: "bwrap")).run() {
        case .stands(let missing):
            let stands = Finding.ok("sandbox", "모래상자가 섭니다.", "the sandbox stands")
            return called + [stands]
                + SandboxTrial.Part.allCases.compactMap { part in
                    missing.contains(part) ? self.missing(part) : nil
                }
        case .doesNotStand:
            return called + [
                .look(
                    "sandbox",
                    (
                        "모래상자가 서지 않습니다: 파일을 깨끗이 하지도, 표와 PDF를 만들지도 못합니다.",
                        "the sandbox does not stand: no clean copies, no tables, no PDF"
                    ),
                    forbidden
                )
            ]
        }
    }

    private static let called: [(name: String, package: String, lack: (String, String))] = [
        ("bwrap", "bubblewrap", ("파일을 격리해서 다루지 못합니다", "files cannot be handled in a sandbox")),
        ("prlimit", "util-linux", ("모래상자에 한계를 두지 못합니다", "a sandbox cannot be bounded")),
        ("python3", "python3", ("모래상자 안에서 아무것도 돌지 못합니다", "nothing runs in the sandbox")),
        ("mat2", "mat2", ("파일의 숨은 정보를 지우지 못합니다", "files cannot be cleaned of hidden facts")),
        ("qrencode", "qrencode", ("인증 앱의 QR 코드를 그리지 못합니다", "no QR code for authenticator apps")),
    ]

    private func isThere(_ program: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: programs.appending(path: program).path)
    }

    private func program(_ name: String, _ package: String, _ lack: (String, String)) -> Finding {
        let path = programs.appending(path: name).path
        guard !isThere(name) else { return .ok(name, "\(name): \(path)", "\(name): \(path)") }
        return .look(
            name,
            ("\(name) 이 없습니다: \(lack.0)", "\(name) is missing: \(lack.1)"),
            ("설치하십시오: \(package)", "Install \(package).")
        )
    }

    private func missing(_ part: SandboxTrial.Part) -> Finding {
        let (package, lack) =
            switch part {
            case .mat2: ("mat2", ("파일의 숨은 정보를 지우지 못합니다", "files cannot be cleaned"))
            case .pixbuf:
                (
                    "python3-gi gir1.2-gdkpixbuf-2.0",
                    ("사진을 깨끗이 하지 못합니다", "no photograph can be cleaned")
                )
            case .openpyxl:
                ("python3-openpyxl", ("XLSX를 읽지도 쓰지도 못합니다", "XLSX is neither read nor written"))
            case .weasyprint: ("weasyprint", ("PDF를 만들지 못합니다", "no papers as PDF"))
            case .fonts: ("fonts-noto-cjk", ("PDF의 한글이 네모로 나옵니다", "Hangul is boxes in a PDF"))
            }
        return .look(
            part.rawValue,
            (
                "모래상자 안에 \(part.rawValue) 이 없습니다: \(lack.0)",
                "no \(part.rawValue) in the sandbox: \(lack.1)"
            ),
            ("설치하십시오: \(package)", "Install \(package).")
        )
    }

    /// What the kernel forbids, with its remedy.
    private var forbidden: (String, String) {
        let says = { (path: String) in
            text(kernel.appending(path: path).path)?.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if says("kernel/apparmor_restrict_unprivileged_userns") == "1" {
            return (
                "AppArmor가 막습니다(Ubuntu 24.04부터). docs/operations.md 의 AppArmor 프로필을 /etc/apparmor.d/bwrap 에 두고 apparmor_parser -r 로 읽히십시오.",
                "AppArmor forbids it (Ubuntu 24.04 and later): put the profile of docs/operations.md into /etc/apparmor.d/bwrap and load it with apparmor_parser -r."
            )
        }
        if says("kernel/unprivileged_userns_clone") == "0" {
            return (
                "sysctl kernel.unprivileged_userns_clone=1 로 켜고 /etc/sysctl.d 에 적으십시오.",
                "sysctl kernel.unprivileged_userns_clone=1, and write it into /etc/sysctl.d."
            )
        }
        if says("user/max_user_namespaces") == "0" {
            return (
                "sysctl user.max_user_namespaces=1000 으로 켜고 /etc/sysctl.d 에 적으십시오.",
                "sysctl user.max_user_namespaces=1000, and write it into /etc/sysctl.d."
            )
        }
        return (
            "서버의 사용자로 bwrap --ro-bind / / true 를 해 보십시오. 컨테이너 안이라면 사용자 이름공간을 허락하고, 서비스의 RestrictNamespaces 를 보십시오.",
            "Try bwrap --ro-bind / / true as the server's user. In a container allow user namespaces; for a service see RestrictNamespaces."
        )
    }
}
