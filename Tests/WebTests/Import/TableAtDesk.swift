import Foundation
import HTTPTypes
import TestSupport
import Web

/// Somebody who brings a table in by the forms of the pages, step by step.
struct TableAtDesk {
    let desk: AtDesk
    /// Without the step at the end.
    let address: String

    /// Sends a table; the answer leads to its columns, or says why it is not taken.
    static func send(
        _ bytes: some Sequence<UInt8>,
        named name: String = "old.csv",
        by desk: AtDesk
    ) async throws -> Answer {
        let form = try await desk.browser.get("/imports").form("/imports")
        let sent = SentForm(form.fields, files: [SentFile(name, Array(bytes))], field: "table")
        return try await desk.browser.send(sent.bytes, to: form.action)
    }

    init(_ text: String, by desk: AtDesk) async throws {
        try await self.init(Array(text.utf8), by: desk)
    }

    init(_ bytes: some Sequence<UInt8>, named name: String = "old.csv", by desk: AtDesk)
        async throws
    {
        let answer = try await Self.send(bytes, named: name, by: desk)
        guard let place = answer.headers[.location], place.hasSuffix("/columns") else {
            throw NotThere(what: "columns of a table, \(answer.status.code)")
        }
        self.desk = desk
        address = String(place.dropLast("/columns".count))
    }

    func page(_ step: String) async throws -> Answer {
        try await desk.browser.get("\(address)/\(step)")
    }

    func form(_ step: String) async throws -> WebForm {
        try await page(step).form("\(address)/\(step)")
    }

    /// Takes what is proposed for columns and values, and gives the trial.
    func trial() async throws -> Answer {
        _ = try await desk.browser.send(form("columns"))
        let values = try await desk.browser.send(form("values"))
        return try await desk.browser.follow(values)
    }

    /// Presses the button under the trial, and gives where it leads.
    func carry() async throws -> Answer {
        let form = try await page("trial").form("\(address)/carried")
        return try await desk.browser.follow(desk.browser.send(form))
    }
}
