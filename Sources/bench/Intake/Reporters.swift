import Foundation

/// People who send reports over HTTP, each on a connection of their own.
struct Reporters: Sendable {
    let port: UInt16
    /// The path of the form, as `/grad/report`.
    let form: String

    /// What one person brought back.
    private struct Brought: Sendable {
        var codes: [String] = []
        var timings = Timings()
        var failures = 0
    }

    /// Lets that many reports be sent over `connections` at once; a report counts once its page
    /// shows a code.
    ///
    /// With `formsBefore` the forms are fetched before the clock starts.
    func send(
        _ reports: Int,
        connections: Int,
        from first: Int,
        formsBefore: Bool = false,
        processor: @Sendable () -> Double?
    ) async -> (pace: Pace, codes: [String]) {
        let clock = ContinuousClock()
        let drafts = formsBefore ? await fetch(reports, connections) : nil
        let before = processor()
        let start = clock.now
        let brought = await Crowd.gather(connections) { person in
            var brought = Brought()
            var connection = try? connect()
            for number in stride(from: person, to: reports, by: connections) {
                let begun = clock.now
                do {
                    guard let open = connection else { throw Trouble.noConnection }
                    let code = try send(
                        Telling(number: first + number),
                        draft: drafts.map { $0[number] ?? "" },
                        over: open
                    )
                    brought.timings.add(clock.now - begun)
                    brought.codes.append(code)
                } catch {
                    brought.failures += 1
                    connection = try? connect()
                }
            }
            return brought
        }
        let took = (clock.now - start).seconds
        let after = processor()
        var timings = Timings()
        for one in brought { timings.add(one.timings) }
        let codes = brought.flatMap(\.codes)
        let pace = Pace(
            done: codes.count,
            failures: brought.reduce(0) { $0 + $1.failures },
            took: took,
            processor: before.flatMap { before in after.map { $0 - before } },
            timings: timings
        )
        return (pace, codes)
    }

    private func connect() throws -> Connection {
        try Connection(host: "127.0.0.1:\(port)", port: port)
    }

    private func send(
        _ telling: Telling,
        draft: String?,
        over connection: Connection
    ) throws -> String {
        let draft = try draft ?? newDraft(over: connection)
        let answer = try connection.post("\(form)/sent", telling.form(draft: draft))
        guard answer.status == 200 else { throw Trouble.answered(answer.status, at: form) }
        guard let code = answer.code else { throw Trouble.missing("code") }
        return code
    }

    private func newDraft(over connection: Connection) throws -> String {
        let page = try connection.get(form)
        guard page.status == 200 else { throw Trouble.answered(page.status, at: form) }
        guard let draft = page.field("draft") else { throw Trouble.missing("draft") }
        return draft
    }

    private func fetch(_ count: Int, _ connections: Int) async -> [Int: String] {
        let fetched = await Crowd.gather(connections) { person in
            var drafts: [Int: String] = [:]
            guard let connection = try? connect() else { return drafts }
            for number in stride(from: person, to: count, by: connections) {
                drafts[number] = try? newDraft(over: connection)
            }
            return drafts
        }
        return fetched.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// How many of these codes open their thread.
    func comeBack(with codes: [String]) throws -> Int {
        let connection = try connect()
        return try codes.filter { code in
            let answer = try connection.post("/receipt", Telling.encode([("code", code)]))
            return answer.status == 200
        }.count
    }
}
