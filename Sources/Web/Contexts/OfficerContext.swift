import Casework
import Hummingbird
import Vault

/// A request of a signed-in officer; a page of the desk that takes one cannot be shown to others.
struct OfficerContext: ChildRequestContext {
    typealias ParentContext = DeskContext

    var coreContext: CoreRequestContextStorage
    let address: String
    var session: OpenSession

    init(context: DeskContext) throws {
        guard let session = context.session else { throw NotSignedIn() }
        coreContext = context.coreContext
        address = context.address
        self.session = session
    }

    var officer: Officer { session.officer }
    var keys: OfficerKeys { session.keys }
    var language: Language { session.officer.language }
}

/// Nobody is signed in; the door of the desk answers.
struct NotSignedIn: Error {}
