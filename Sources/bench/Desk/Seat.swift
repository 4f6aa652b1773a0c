import Casework
import Foundation
import Vault
import Web

/// An officer at the desk, over a connection of their own.
final class Seat {
    /// Who sits there and what opens the door.
    struct Person: Sendable {
        let account: String
        let passphrase: String
        let secret: TimeCode.Secret

        init(_ officer: FoundedOfficer) {
            account = officer.officer.account
            passphrase = officer.passphrase
            secret = officer.keys.totp
        }
    }

    private let person: Person
    private let connection: Connection
    private var cookie: String?
    private let clock = ContinuousClock()

    init(_ person: Person, port: UInt16) throws {
        self.person = person
        connection = try Connection(host: "localhost:\(port)", port: port)
    }

    convenience init(_ officer: FoundedOfficer, _ server: Server) throws {
        try self.init(Person(officer), port: server.deskPort)
    }

    /// Signs in with the one-time number of now, or of a step later.
    func signIn(stepsAhead: Int = 0) throws -> Duration {
        let step = TimeCode.step(at: Date()) + stepsAhead
        let form = Telling.encode([
            ("name", person.account), ("passphrase", person.passphrase),
            ("once", TimeCode.digits(person.secret, step: step)),
        ])
        let begun = clock.now
        let answer = try connection.post("/sign-in", form)
        let took = clock.now - begun
        guard answer.status == 303, let set = answer.header("set-cookie") else {
            throw Trouble.answered(answer.status, at: "/sign-in")
        }
        cookie = set.split(separator: ";").first.map(String.init)
        return took
    }

    func signIn(into tally: inout DeskTally) throws {
        tally.add(.signIn, try signIn())
    }

    /// A page, or what a form of it comes to.
    func ask(_ path: String, form: [(String, String)]? = nil) throws -> Answer {
        guard let form else { return try connection.get(path, cookie: cookie) }
        return try connection.post(path, Telling.encode(form), cookie: cookie)
    }

    /// A morning: Today, the list, its pages, and some reports one after the other.
    func look(into tally: inout DeskTally) throws {
        try get("/today", .todayFirst, &tally)
        for _ in 0..<50 { try get("/today", .today, &tally) }
        try get("/reports", .listFirst, &tally)
        var first: [String] = []
        for _ in 0..<100 { first = try get("/reports", .list, &tally).reports }
        for page in 2...16 {
            try get("/reports?page=\(page)", .pageFirst, &tally)
            try get("/reports?page=\(page)", .page, &tally)
        }
        guard first.count >= 40 else { throw Trouble.missing("reports on the first page") }
        for address in first.prefix(40) { try open(address, into: &tally) }
    }

    private func open(_ address: String, into tally: inout DeskTally) throws {
        guard let token = try get(address, .unread, &tally).field("token") else {
            throw Trouble.missing("token")
        }
        let begun = clock.now
        let answer = try connection.post(
            "\(address)/reading",
            Telling.encode([("token", token)]),
            cookie: cookie
        )
        tally.add(.reading, clock.now - begun)
        guard answer.status == 303 else { throw Trouble.answered(answer.status, at: "reading") }
        try get(address, .read, &tally)
    }

    @discardableResult
    private func get(
        _ path: String,
        _ wait: DeskTally.Wait,
        _ tally: inout DeskTally
    ) throws -> Answer {
        let begun = clock.now
        let answer = try connection.get(path, cookie: cookie)
        tally.add(wait, clock.now - begun)
        guard answer.status == 200 else { throw Trouble.answered(answer.status, at: wait.rawValue) }
        return answer
    }
}
