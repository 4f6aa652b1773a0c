import HTTPTypes
import Synchronization

/// Remembers that the server in front passes on who comes, so that the operator can be told: a yes or
/// no, never a value.
package final class StrangerHeaders: Sendable {
    private let wasSeen = Mutex(false)

    package init() {}

    package var isSeen: Bool { wasSeen.withLock { $0 } }

    /// Looks for the names of such headers; what they say is not looked at.
    func look(at headers: HTTPFields) {
        guard !isSeen, Self.names.contains(where: { headers.contains($0) }) else { return }
        wasSeen.withLock { $0 = true }
    }

    private static let names = [
        "X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP",
        "CF-Connecting-IP", "X-Cluster-Client-IP",
    ].compactMap { HTTPField.Name($0) }
}
