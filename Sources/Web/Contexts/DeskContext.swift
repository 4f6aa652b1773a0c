import NIOCore
package import Hummingbird

/// A request at the desk, before anybody knows who asks.
package struct DeskContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, for the audit of what officers do.
    package let address: String
    /// Whoever is signed in; the officers' pages are reached through `OfficerContext` only.
    var session: OpenSession?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "-"
    }
}
