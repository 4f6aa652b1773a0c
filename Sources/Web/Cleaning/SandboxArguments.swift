import Casework

/// What the cleaner may see and do, as bubblewrap is told; the file itself comes on a pipe.
enum SandboxArguments {
    static func all(
        script: String,
        form: CleanableForm,
        limits: SandboxedCleaner.Limits
    ) -> [String] {
        walls + sights(scratch: 6 * limits.copyBytes) + ["--"] + bounds(limits)
            + ["/usr/bin/python3", "-I", "-c", closing + script, form.rawValue]
    }

    /// No network, no other process, no way up, nothing of our environment, gone when we are.
    private static let walls = [
        "--unshare-user", "--unshare-all", "--disable-userns", "--die-with-parent",
        "--new-session", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534",
        "--clearenv", "--setenv", "PATH", "/usr/bin:/bin",
        "--setenv", "HOME", "/cleaning", "--setenv", "TMPDIR", "/cleaning", "--setenv", "LANG",
        "C.UTF-8",
    ]

    /// The programs, the fonts, and a folder that lies in memory.
    private static func sights(scratch: Int) -> [String] {
        let linked = ["bin", "sbin", "lib", "lib64"].flatMap {
            ["--symlink", "usr/\($0)", "/\($0)"]
        }
        let known = [
            "/etc/alternatives", "/etc/ld.so.cache", "/etc/fonts", "/etc/mime.types",
            "/var/cache/fontconfig",
        ].flatMap { ["--ro-bind-try", $0, $0] }
        return ["--ro-bind", "/usr", "/usr"] + linked + known + [
            "--proc", "/proc", "--dev", "/dev",
            "--size", String(scratch), "--tmpfs", "/cleaning", "--chdir", "/cleaning",
            "--remount-ro", "/dev", "--remount-ro", "/",
        ]
    }

    /// What another part of the server happened to open at the same moment is none of the cleaner's.
    private static let closing = "import os; os.closerange(3, 4096)\n"

    private static func bounds(_ limits: SandboxedCleaner.Limits) -> [String] {
        [
            "/usr/bin/prlimit", "--as=\(limits.memoryBytes)", "--cpu=\(limits.seconds)",
            "--fsize=\(2 * limits.copyBytes)", "--core=0", "--",
        ]
    }
}
