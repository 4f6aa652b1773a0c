import Foundation

/// The steps of a table on its way in, each with how long its answer takes.
struct TableBringing {
    private let seat: Seat
    private let clock = ContinuousClock()

    init(_ seat: Seat) { self.seat = seat }

    /// Sends a table, and gives where its steps are.
    func bring(_ bytes: [UInt8], named name: String) throws -> String {
        let token = try token("/imports")
        let begun = clock.now
        let sent = try seat.send("/imports", file: bytes, named: name, as: "table", token: token)
        print("sending and reading it: \((clock.now - begun).seconds.words) s")
        guard sent.status == 303, let place = sent.header("location") else {
            throw Trouble.answered(sent.status, at: "/imports")
        }
        return String(place.dropLast("/columns".count))
    }

    func choose(_ targets: [String], at address: String) throws {
        let chosen = targets.enumerated().map { ("column-\($0)", $1) }
        for (step, fields) in [("columns", chosen), ("values", [])] {
            let token = try token("\(address)/\(step)")
            let sent = try seat.send("\(address)/\(step)", [("token", token)] + fields)
            guard sent.status == 303 else { throw Trouble.answered(sent.status, at: step) }
        }
    }

    func tryOut(_ address: String) throws {
        print("the trial: \(try seat.look("\(address)/trial").seconds.words) s")
    }

    /// Presses the button until all is in.
    func carry(_ address: String) throws {
        let begun = clock.now
        var presses = 0
        var isDone = false
        while !isDone {
            let token = try token("\(address)/carried")
            let sent = try seat.send("\(address)/carried", [("token", token), ("only", "passing")])
            guard sent.status == 303 else { throw Trouble.answered(sent.status, at: "carried") }
            presses += 1
            let page = try seat.answer("\(address)/carried")
            isDone = String(decoding: page.body, as: UTF8.self).contains("/consultations?stage=all")
        }
        print("bringing all in: \((clock.now - begun).seconds.words) s, \(presses) presses")
    }

    private func token(_ path: String) throws -> String {
        guard let token = try seat.answer(path).field("token") else {
            throw Trouble.missing("token of \(path)")
        }
        return token
    }
}
