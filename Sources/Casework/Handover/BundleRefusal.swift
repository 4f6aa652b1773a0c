/// Why a bundle that another center sent is not taken in; nothing of it is kept.
package enum BundleRefusal: Error, Hashable, CaseIterable, Sendable {
    /// It is no bundle, or of a version that is not known here.
    case unknownFormat
    /// It is sealed to another center, or to a key that this one has laid down.
    case misdirected
    /// Nobody here has compared fingerprints with whoever sent it.
    case unknownSender
    /// It ends before its end.
    case truncated
    /// Something in it is not as the sender signed it.
    case altered
}
