/// How much may be attached in one go (security A7).
package struct FileLimits: Hashable, Sendable {
    package let files: Int
    /// Bytes of one file.
    package let each: Int
    /// Bytes of all files together.
    package let together: Int

    package init(files: Int, each: Int, together: Int) {
        (self.files, self.each, self.together) = (files, each, together)
    }

    /// For a reporter: five files, 20 MiB each, 50 MiB together.
    package static let standard = FileLimits(
        files: Limits.files,
        each: Limits.eachFile,
        together: Limits.filesTogether
    )

    /// For a counsellor, recordings included: five files, 200 MiB together.
    package static let consultation = FileLimits(
        files: Limits.files,
        each: Limits.recording,
        together: Limits.recording
    )

    /// For what another center sealed: one bundle.
    package static let bundle = FileLimits(
        files: 1,
        each: Limits.bundle,
        together: Limits.bundle
    )
}

/// Why a file was not taken.
package enum FileRefusal: Error, CaseIterable, Sendable {
    case tooMany, tooLarge, tooMuchTogether, empty, unnamed
}

/// Counts what comes and stops at the limits; the bytes themselves it never sees.
package struct FileTally: Sendable {
    private let limits: FileLimits
    private var files = 0
    private var together = 0
    private var current = 0

    package init(_ limits: FileLimits = .standard) { self.limits = limits }

    package mutating func begin(named name: String) throws(FileRefusal) {
        guard files < limits.files else { throw .tooMany }
        files += 1
        current = 0
        guard !name.isEmpty else { throw .unnamed }
    }

    package mutating func add(_ bytes: Int) throws(FileRefusal) {
        current += bytes
        together += bytes
        guard current <= limits.each else { throw .tooLarge }
        guard together <= limits.together else { throw .tooMuchTogether }
    }

    package func end() throws(FileRefusal) {
        guard current > 0 else { throw .empty }
    }
}
