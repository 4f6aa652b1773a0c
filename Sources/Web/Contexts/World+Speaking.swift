import Casework
import Storage

extension World {
    /// Changes an officer's language in passing, while a form goes along: the context of the answer.
    ///
    /// Nothing is changed when the form does not ask for it.
    func speaking(_ wished: String, _ context: OfficerContext) async throws -> OfficerContext {
        guard let language = Language(rawValue: wished), language != context.language else {
            return context
        }
        let officer = context.officer
        try await database.write { try $0.set(language: language, of: officer.id) }
        directories.forget(officer.center)
        var spoken = context
        spoken.session.officer.language = language
        return spoken
    }
}
