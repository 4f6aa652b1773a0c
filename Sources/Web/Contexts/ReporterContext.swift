package import Casework
package import Hummingbird

/// A request on the reporter's face: nothing is known of who asks but the language of the path.
package struct ReporterContext: SpeakingContext {
    package var coreContext: CoreRequestContextStorage
    package var language: Language = .korean
    /// By which of its names this face was asked: an onion's pages name the onion alone.
    package var origin: String?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
