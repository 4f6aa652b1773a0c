package import Casework
package import Foundation

/// Cleans with mat2 inside bubblewrap: no network, nothing of this server to read, nothing on a disk.
package struct SandboxedCleaner: FileCleaner {
    /// How long one file may take, and how large its copy may be.
    package struct Limits: Sendable {
        package var seconds = 45
        package var copyBytes = 48 * 1_024 * 1_024
        /// Of address space for each process inside; a photograph of 100 megapixels needs most of it.
        package var memoryBytes = 1_024 * 1_024 * 1_024

        package init() {}
    }

    private let sandbox: URL
    private let limits: Limits
    private let script: String
    private let line: CleaningLine

    package init(
        sandbox: URL = URL(filePath: "/usr/bin/bwrap"),
        limits: Limits = Limits(),
        script: String = CleaningScript.text,
        line: CleaningLine = CleaningLine()
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
        let arguments = SandboxArguments.all(script: script, form: form, limits: limits)
        let (sandbox, limits) = (sandbox, limits)
        return try await line.run {
            try CleaningRun(program: sandbox, arguments: arguments, limits: limits)
                .run(from: original, to: copy)
        }
    }
}
