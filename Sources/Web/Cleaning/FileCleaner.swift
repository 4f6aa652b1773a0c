package import Casework
package import Foundation

/// Makes a copy of a file that says nothing of the device, the place and the hand it came from.
package protocol FileCleaner: Sendable {
    /// Whether there is anything on this server that cleans.
    var isInstalled: Bool { get }

    /// Reads the original piece by piece and hands out the copy piece by piece.
    ///
    /// Whoever takes the copy throws it away unless the outcome is `cleaned`: pieces may have come
    /// before something went wrong.
    /// - Throws: `SandboxBusy`, and whatever reading and taking throw.
    func clean(
        _ form: CleanableForm,
        from original: @escaping @Sendable () throws -> Data?,
        to copy: @escaping @Sendable (Data) throws -> Void
    ) async throws -> CleanerAnswer
}

/// How one attempt at cleaning ended.
package enum CleanerAnswer: Hashable, Sendable {
    case cleaned
    /// The cleaner does not know this kind of file.
    case unknown
    /// It could not be read as what it seems to be, is locked, or wanted too much memory.
    case refused
    case tookTooLong
    /// The copy would have been larger than is kept.
    case tooLarge
    /// There is nothing on this server that cleans.
    case missing
}
