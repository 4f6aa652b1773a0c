import Foundation
import Testing

/// What is handed to everybody: small files, and nothing of one machine or one person.
struct RepositoryTests {
    /// Each pattern with a line that it must see; put together so that this file holds none.
    static let patterns = [
        (#"-----BEGIN [A-Z ]*PRIVATE "# + "KEY-----", "-----BEGIN EC PRIVATE " + "KEY-----"),
        (#"(^|[^\w.])/(work|rooms|root|home/\w+)/"# + #"\w"#, "see /wo" + "rk/main"),
        (#"\b(AKIA|ghp_|glpat-)"# + #"[A-Za-z0-9]{16}"#, "ghp" + "_0123456789abcdef"),
    ]

    @Test(arguments: patterns)
    func `no secret and no path of one machine is kept`(pattern: String, bad: String) throws {
        let files = try kept().compactMap(SourceTree.file)
        #expect(files.count > 20)
        let found = try files.flatMap { try $0.findings(of: pattern) }
        #expect(found == [])
        let made = SourceFile(path: "made.md", text: bad)
        #expect(try made.findings(of: pattern).count == 1, "the rule sees nothing")
    }

    @Test func `no file is larger than a mebibyte`() throws {
        let heavy = try kept().filter { path in
            let url = SourceTree.root.appending(path: path)
            let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize
            return (size ?? 0) > 1 << 20
        }
        #expect(heavy == [])
    }

    @Test func `nothing packed, and nobody's database, is kept`() throws {
        let endings = [".whl", ".zip", ".gz", ".tar", ".sqlite", ".sqlite-wal", ".pyc"]
        let packed = try kept().filter { path in endings.contains { path.hasSuffix($0) } }
        #expect(packed == [])
    }

    /// The files under version control; without Git (an unpacked archive), all that would be.
    private func kept() throws -> [String] {
        let git = Process()
        let output = Pipe()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", SourceTree.root.path, "ls-files", "-z"]
        git.standardOutput = output
        git.standardError = FileHandle.nullDevice
        try git.run()
        let names = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else {
            return ["Sources", "Tests", "docs", "script", "public", "centers"]
                .flatMap { SourceTree.files(below: $0, ending: "").map(\.path) }
        }
        return names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
