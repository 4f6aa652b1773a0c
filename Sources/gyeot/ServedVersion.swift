import Web

/// The version that `gyeot --version` says.
enum ServedVersion {
    static let text = Version.current
}
