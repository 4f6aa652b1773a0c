import Casework
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Web

/// Handing between centers by the forms of the pages.
extension AtDesk {
    /// Meets the one other center of the same server.
    func meetNeighbour() async throws {
        let page = try await browser.get("/partners")
        let link = try #require(page.links(beginning: "/partners/comparison").first)
        let form = try await browser.get(link).form("/partners")
        let answer = try await browser.send(form.filling("compared", "yes"))
        try #require(answer.headers[.location] == "/partners?done=met")
    }

    /// The file with which the center introduces itself.
    func introduction() async throws -> [UInt8] {
        try await browser.get("/partners/introduction").bytes
    }

    /// Brings another center's file, and reads the fingerprints.
    func meet(_ introduction: [UInt8]) async throws {
        let page = try await bring(introduction, to: "/partners/comparison", from: "/partners")
        let answer = try await browser.send(page.form("/partners").filling("compared", "yes"))
        try #require(answer.headers[.location] == "/partners?done=met")
    }

    /// Sends a file by the form of a page.
    func bring(_ bytes: [UInt8], to action: String, from page: String) async throws -> Answer {
        let form = try await browser.get(page).form(action)
        let sent = SentForm(form.fields, files: [SentFile("file.gyeot", bytes)], field: "file")
        return try await browser.send(sent.bytes, to: action)
    }

    /// The form of a handing, filled in with a summary, all notes and files, and consent of today.
    func handing(_ consultation: String, summary: String = "두 번 만남.") async throws -> WebForm {
        let form = try await browser.get(consultation + "/handover").form(
            consultation + "/handover"
        )
        func values(_ name: String) -> [String] {
            form.choices.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
        }
        var filled = form.filling("partner", values("partner").last ?? "")
            .filling("summary", summary).filling("ground", "consent")
            .filling("consent-day", house.world.today.description).filling("way", "spoken")
        for name in ["note", "file"] {
            for value in values(name) { filled = filled.adding(name, value) }
        }
        return filled
    }

    /// Looks at what will leave, and asks for it.
    func hand(_ consultation: String, summary: String = "두 번 만남.") async throws -> Answer {
        let review = try await browser.send(handing(consultation, summary: summary))
        let forms = review.forms.filter { $0.action == consultation + "/handover" }
        return try await browser.send(try #require(forms.first { $0["confirmed"] == "yes" }))
    }

    /// The one handing of a list that begins with that address.
    func only(_ start: String) async throws -> String {
        let links = try await browser.get("/handovers").links(beginning: start)
        guard links.count == 1 else { throw NotThere(what: "one \(start): \(links.count)") }
        return links[0]
    }

    /// Presses the button of a form that needs nothing else.
    func press(_ page: String, _ part: String) async throws -> Answer {
        try await browser.send(try await browser.get(page).form("\(page)/\(part)"))
    }

    /// Answers what came.
    func accept(_ received: String, for account: String) async throws -> Answer {
        let form = try await browser.get(received).form(received + "/acceptance")
        return try await browser.send(form.filling("officer", try house.id(of: account)))
    }
}

extension TestHouse {
    func audited(_ act: AuditAct) throws -> Int {
        try raw().count("audit", where: "act = '\(act.rawValue)'")
    }
}
