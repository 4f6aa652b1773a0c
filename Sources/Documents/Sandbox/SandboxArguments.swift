/// What a script may see and do, as bubblewrap is told; the file itself comes on a pipe.
enum SandboxArguments {
    static func all(script: SandboxScript, limits: SandboxLimits) -> [String] {
        walls(script.folder) + sights(script.folder, scratch: 6 * limits.bytes) + ["--"]
            + bounds(limits)
            + ["/usr/bin/python3", "-I", "-c", closing + script.text] + script.arguments
    }

    /// No network, no other process, no way up, nothing of our environment, gone when we are.
    private static func walls(_ folder: String) -> [String] {
        [
            "--unshare-user", "--unshare-all", "--disable-userns", "--die-with-parent",
            "--new-session", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534",
            "--hostname", "sandbox", "--clearenv", "--setenv", "PATH", "/usr/bin:/bin",
            "--setenv", "HOME", folder, "--setenv", "TMPDIR", folder, "--setenv", "LANG",
            "C.UTF-8",
        ]
    }

    /// The programs, the fonts, and a folder that lies in memory.
    private static func sights(_ folder: String, scratch: Int) -> [String] {
        let linked = ["bin", "sbin", "lib", "lib64"].flatMap {
            ["--symlink", "usr/\($0)", "/\($0)"]
        }
        let known = [
            "/etc/alternatives", "/etc/ld.so.cache", "/etc/fonts", "/etc/mime.types",
            "/var/cache/fontconfig",
        ].flatMap { ["--ro-bind-try", $0, $0] }
        return ["--ro-bind", "/usr", "/usr"] + linked + known + [
            "--proc", "/proc", "--dev", "/dev",
            "--size", String(scratch), "--tmpfs", folder, "--chdir", folder,
            "--remount-ro", "/dev", "--remount-ro", "/",
        ]
    }

    /// What another part of the server happened to open at the same moment is none of the script's.
    private static let closing = "import os; os.closerange(3, 4096)\n"

    private static func bounds(_ limits: SandboxLimits) -> [String] {
        [
            "/usr/bin/prlimit", "--as=\(limits.memoryBytes)", "--cpu=\(limits.seconds)",
            "--fsize=\(2 * limits.bytes)", "--core=0", "--",
        ]
    }
}
