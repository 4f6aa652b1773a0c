package import Casework
import Foundation

/// Whom a form named, under a MAC of the server: nobody reads a report who began to work after its
/// form was opened, unless the reporter was asked.
package struct RosterMark: Sendable {
    /// More than any center has; a longer field is not ours.
    private static let mostOfficers = 500

    package let officers: Set<OfficerID>
    /// The hidden field of the form.
    package let field: String

    package init(naming officers: [OfficerID], server: ServerKey) {
        let named = Set(officers).sorted()
        self.officers = Set(named)
        let mac = server.mac(Self.message(named), purpose: "roster")
        field = (named.map(\.description) + [Hexadecimal.text(mac)]).joined(separator: ".")
    }

    /// Reads the field of a form; nothing when it has none.
    ///
    /// A field that is not this server's names nobody, so that the form is shown again.
    package static func read(_ field: String, server: ServerKey) -> RosterMark? {
        guard !field.isEmpty else { return nil }
        let parts = field.split(separator: ".", omittingEmptySubsequences: false)
        let named = parts.dropLast().compactMap { OfficerID($0) }
        guard parts.count <= mostOfficers, named.count == parts.count - 1,
            let mac = parts.last.flatMap({ DraftID($0) })?.bytes,
            server.accepts(mac, for: message(named), purpose: "roster")
        else { return RosterMark(naming: [], server: server) }
        return RosterMark(naming: named, server: server)
    }

    package func names(_ officer: OfficerID) -> Bool { officers.contains(officer) }

    private static func message(_ officers: [OfficerID]) -> Binding {
        officers.reduce(Binding("roster").with(officers.count)) { $0.with($1) }
    }
}
