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

    init(_ person: Person, port: UInt16, patience: Int = 30) throws {
        self.person = person
        connection = try Connection(host: "localhost:\(port)", port: port, patience: patience)
    }

    convenience init(_ officer: FoundedOfficer, _ server: Server, patience: Int = 30) throws {
        try self.init(Person(officer), port: server.deskPort, patience: patience)
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

    /// The same officer with the same session, at a server that was started anew.
    func moved(to server: Server) throws -> Seat {
        let seat = try Seat(person, port: server.deskPort)
        seat.cookie = cookie
        return seat
    }

    /// A page as it is answered, and how long that took.
    func askTimed(_ path: String) throws -> (Answer, Duration) {
        let begun = clock.now
        let answer = try connection.get(path, cookie: cookie)
        return (answer, clock.now - begun)
    }

    /// A form as it is answered, and how long that took.
    func sendTimed(_ path: String, _ fields: [(String, String)]) throws -> (Answer, Duration) {
        let begun = clock.now
        let answer = try connection.post(path, Telling.encode(fields), cookie: cookie)
        return (answer, clock.now - begun)
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

    /// A page that this officer may see.
    func answer(_ path: String) throws -> Answer {
        let answer = try connection.get(path, cookie: cookie)
        guard answer.status == 200 else { throw Trouble.answered(answer.status, at: path) }
        return answer
    }

    func send(_ path: String, _ fields: [(String, String)]) throws -> Answer {
        try connection.post(path, Telling.encode(fields), cookie: cookie)
    }

    /// Sends a form with one file.
    func send(_ path: String, file: [UInt8], named name: String, as field: String, token: String)
        throws -> Answer
    {
        let boundary = "gyeot-bench-boundary"
        var body = Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
                .utf8
        )
        body +=
            """
            --\(boundary)\r\nContent-Disposition: form-data; name="\(field)"; filename="\(name)"\r\n\
            Content-Type: application/octet-stream\r\n\r\n
            """.utf8
        body += file
        body += "\r\n--\(boundary)--\r\n".utf8
        return try connection.post(
            path,
            body,
            "multipart/form-data; boundary=\(boundary)",
            cookie: cookie
        )
    }

    func follow(_ path: String, to mark: String) throws -> Followed {
        try connection.follow(path, to: mark, cookie: cookie)
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
