package import Casework
package import Hummingbird

/// A request on the reporter's face: nothing is known of who asks but the language of the path.
package struct ReporterContext: SpeakingContext {
    package var coreContext: CoreRequestContextStorage
    package var language: Language = .korean

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
