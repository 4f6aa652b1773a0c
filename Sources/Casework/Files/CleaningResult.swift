/// What came of cleaning a file: a copy, or the reason why there is none.
package enum CleaningResult: Hashable, Sendable {
    case copy(AttachedFile)
    case none(CleaningTrouble)
}

/// Why a file could not be cleaned; the original stays as it is.
package enum CleaningTrouble: String, CaseIterable, Codable, Sendable {
    /// The cleaner does not know this kind of file after all.
    case unknown
    /// Locked, damaged, or not what it seems to be.
    case refused
    case tookTooLong
    /// The copy would be larger than is kept.
    case tooLarge
}

extension CleaningResult: Confidential {}
