import Foundation

/// What each target may import: each row is a prohibition (docs/architecture.md).
///
/// The compiler lets transitive imports pass, so the house keeps the table itself.
enum ImportTable {
    static let sources: [String: Set<String>] = [
        "Casework": ["Foundation"],
        "Regulations": ["Foundation", "Casework", "Yams"],
        "Vault": [
            "Foundation", "Casework", "Crypto", "CryptoExtras", "Dispatch", "Synchronization",
        ],
        "Storage": system.union(["Foundation", "Casework", "GRDB"]),
        "Pages": ["Foundation", "Casework", "Mustache", "Yams"],
        "Documents": system.union(["Foundation", "Casework"]),
        "Web": web,
        "gyeot": ours.union(system).union([
            "Foundation", "ArgumentParser", "Configuration", "ServiceLifecycle", "UnixSignals",
            "Logging",
        ]),
        "bench": ours.union(system).union(["Foundation", "ArgumentParser", "Crypto"]),
        "TestSupport": ours.union(web).union(["GRDB", "HummingbirdTesting", "Testing"]),
    ]

    /// The modules of the machine itself: locks, files, processes.
    private static let system: Set<String> = [
        "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
    ]

    private static let ours: Set<String> = [
        "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents", "Web",
    ]

    private static let web: Set<String> = [
        "Foundation", "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents",
        "Hummingbird",
        "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTP1", "NIOPosix", "NIOSSL", "Logging",
        "ServiceLifecycle",
        "Synchronization",
        // The clock that ends a sandbox.
        "Dispatch",
    ]

    /// What a test target may import: what it tests, what that may import, and the tools of tests.
    static func tests(of target: String) -> Set<String> {
        let tested = String(target.dropLast("Tests".count))
        let tools: Set<String> = ["Testing", "TestSupport", "Foundation", tested]
        return switch tested {
        case "House": tools.union(["Casework", "Pages", "Web", "Yams"])
        case "Storage": tools.union(sources["Storage"] ?? []).union(["Vault"])
        case "Web": tools.union(web).union(["HummingbirdTesting"])
        case "gyeot": tools.union(sources["gyeot"] ?? [])
        default: tools.union(sources[tested] ?? [])
        }
    }

    /// The imports of a file that its target may not make, as `path:line: import`.
    static func trespasses(in file: SourceFile, allowed: Set<String>) throws -> [String] {
        let pattern =
            #"^\s*(?:@\w+ )*(?:(?:package|public|internal|private|fileprivate) )?"#
            + #"import (?:(?:struct|class|enum|protocol|func|typealias|let|var) )?(?<module>\w+)"#
        let regex = try Regex(pattern, as: (Substring, module: Substring).self)
        return file.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .compactMap { index, line in
                guard let module = line.firstMatch(of: regex)?.output.module,
                    !allowed.contains(String(module))
                else { return nil }
                return "\(file.path):\(index + 1): import \(module)"
            }
    }
}
