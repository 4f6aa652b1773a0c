package import Casework
import Crypto
package import Foundation

/// The mark of one writing form: whoever sends the same form twice sends one report.
///
/// 128 random bits and an end, under a MAC of the server; good for 24 hours. It is no key: without
/// identical words it opens nothing.
package struct Draft: Sendable {
    package static let lifetime: TimeInterval = 24 * 60 * 60

    let bits: Data
    private let ends: Int
    private let mac: Data

    /// Makes the draft of a form that is handed out now.
    package static func new(now: Date, server: ServerKey) -> Draft {
        let bits = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        let ends = Int(now.addingTimeInterval(lifetime).timeIntervalSince1970)
        return Draft(bits: bits, ends: ends, mac: server.mac(message(bits, ends), purpose: "draft"))
    }

    /// Reads the field of a form, or says why it does not count.
    package static func read(
        _ field: String,
        now: Date,
        server: ServerKey
    ) throws(DraftFault) -> Draft {
        guard field.utf8.count <= 128 else { throw .foreign }
        let parts = field.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let ends = Int(parts[1]),
            let bits = DraftID(parts[0])?.bytes, let mac = DraftID(parts[2])?.bytes
        else { throw .foreign }
        guard server.accepts(mac, for: message(bits, ends), purpose: "draft") else {
            throw .foreign
        }
        guard Int(now.timeIntervalSince1970) <= ends else { throw .expired }
        return Draft(bits: bits, ends: ends, mac: mac)
    }

    /// The hidden field of the form.
    package var field: String {
        "\(Hexadecimal.text(bits)).\(ends).\(Hexadecimal.text(mac))"
    }

    /// The receipt this draft leads to.
    package func receipt(server: ServerKey) -> Receipt { Receipt(of: self, server: server) }

    /// The entry this draft leads to in a thread: the same for the same words and files alone.
    ///
    /// Whoever goes back, writes something else and sends it says something new; and a withdrawal
    /// from the page of an addition is not taken for sent. The draft's bits are kept nowhere, so
    /// nobody can try words against the id.
    package func entry(
        of kind: ReportEntryKind,
        saying words: String,
        with files: [AttachedFile] = [],
        server: ServerKey
    ) -> Data {
        var said = Binding("draft-entry").with(bits).with(kind.rawValue).with(words)
        for file in files { said = said.with(file.name).with(file.digest) }
        return server.derive(said, count: EntryID.byteCount)
    }

    private static func message(_ bits: Data, _ ends: Int) -> Binding {
        Binding("draft").with(bits).with(ends)
    }
}

extension Draft: Confidential {}

/// Why the draft of a form does not count.
package enum DraftFault: Error, CaseIterable, Sendable {
    /// The page lay open for more than a day.
    case expired
    /// Not one of this server's forms.
    case foreign
}
