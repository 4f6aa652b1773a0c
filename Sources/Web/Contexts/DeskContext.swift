import NIOCore
package import Hummingbird

/// A request at the desk, before anybody knows who asks.
package struct DeskContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, for the audit of what officers do.
    package internal(set) var address: String
    /// Whether whoever connected is this machine itself, as a proxy is.
    let isFromHere: Bool
    /// Whoever is signed in; the officers' pages are reached through `OfficerContext` only.
    var session: OpenSession?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        let peer = source.channel.remoteAddress?.ipAddress
        address = peer ?? "-"
        isFromHere = peer.map(Loopback.isAddress) ?? false
    }
}
