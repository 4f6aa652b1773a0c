package import Casework
package import Web

/// What comes from outside into a house of a test, where it is not the usual.
package struct Outside: Sendable {
    package var flood = Flood()
    /// How much room the disk has, where a test says so.
    package var disk: (@Sendable () -> DiskRoom)?
    /// The address of the reporter's face as an onion service.
    package var onion: String?

    package init() {}
}
