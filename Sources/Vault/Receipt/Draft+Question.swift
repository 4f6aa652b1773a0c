import Foundation
import Casework

extension Draft {
    /// The hidden field that ties a question to this form, so that one answer is good for one report.
    package func mark(ofQuestion name: String, server: ServerKey) -> String {
        "\(name).\(Hexadecimal.text(server.mac(message(of: name), purpose: "question")))"
    }

    /// The name of the question that this form was handed out with, or nothing for any other field.
    package func question(marked field: String, server: ServerKey) -> String? {
        guard field.utf8.count <= 128, let dot = field.lastIndex(of: ".") else { return nil }
        let name = String(field[..<dot])
        guard let mac = DraftID(field[field.index(after: dot)...])?.bytes,
            server.accepts(mac, for: message(of: name), purpose: "question")
        else { return nil }
        return name
    }

    private func message(of name: String) -> Binding {
        Binding("question").with(bits).with(name)
    }
}
