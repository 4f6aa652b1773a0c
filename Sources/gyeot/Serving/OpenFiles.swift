import Logging
import Web

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How many files and connections this process may have open: each browser is one.
enum OpenFiles {
    /// For the database, the standard streams and whatever else the process needs itself.
    static let own = 200

    /// Raises the soft limit as far as the machine allows, and takes in no more browsers than it bears:
    /// a process without a file left could not even say that it is full.
    static func deadlines(faces: Int, log: Logger) -> Deadlines {
        var deadlines = Deadlines.standard
        let most = raised()
        let room = max(16, (most - own) / max(1, faces))
        if room < deadlines.connections {
            log.warning(
                "few open files: see LimitNOFILE in docs/operations.md",
                metadata: ["open files": "\(most)", "browsers a face": "\(room)"]
            )
            deadlines.connections = room
        }
        return deadlines
    }

    private static func raised() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return 1_024 }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        if setrlimit(files, &limit) != 0 { getrlimit(files, &limit) }
        return Int(clamping: limit.rlim_cur)
    }
}
