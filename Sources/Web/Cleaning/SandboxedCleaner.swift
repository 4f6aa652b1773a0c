package import Casework
package import Documents
package import Foundation

/// Cleans with mat2 inside bubblewrap: no network, nothing of this server to read, nothing on a disk.
package struct SandboxedCleaner: FileCleaner {
    /// One file and its copy; a photograph of 100 megapixels needs most of the memory.
    package static let limits = SandboxLimits(seconds: 45, bytes: 48 * 1_024 * 1_024)
    private static let folder = "/cleaning"

    private let sandbox: URL
    private let limits: SandboxLimits
    private let script: String
    private let line: SandboxLine

    package init(
        sandbox: URL = URL(filePath: "/usr/bin/bwrap"),
        limits: SandboxLimits = SandboxedCleaner.limits,
        script: String = CleaningScript.text,
        line: SandboxLine = SandboxLine()
    ) {
        self.sandbox = sandbox
        self.limits = limits
        self.script = script
        self.line = line
    }

    package var isInstalled: Bool {
        [sandbox.path, "/usr/bin/mat2", "/usr/bin/prlimit", "/usr/bin/python3"]
            .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    package func clean(
        _ form: CleanableForm,
        from original: @escaping @Sendable () throws -> Data?,
        to copy: @escaping @Sendable (Data) throws -> Void
    ) async throws -> CleanerAnswer {
        let script = SandboxScript(script, arguments: [form.rawValue], folder: Self.folder)
        let run = SandboxRun(program: sandbox, script: script, limits: limits)
        let end = try await line.run { try run.run(from: original, to: copy) }
        return CleanerAnswer(end)
    }
}

extension CleanerAnswer {
    fileprivate init(_ end: SandboxEnd) {
        self =
            switch end {
            case .ended(0): .cleaned
            case .ended(20), .missing: .missing
            case .ended(21): .unknown
            case .ended, .crashed: .refused
            case .tookTooLong: .tookTooLong
            case .tooMuch: .tooLarge
            }
    }
}
