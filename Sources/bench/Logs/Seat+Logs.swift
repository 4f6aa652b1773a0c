import Casework
import Foundation

extension Seat {
    /// Looks for words, and follows the page as it comes.
    func find(_ words: String) throws -> Followed {
        guard let token = try answer("/find").field("token") else { throw Trouble.missing("token") }
        let sent = try send("/find", [("token", token), ("words", words)])
        guard sent.status == 303, let address = sent.header("location") else {
            throw Trouble.answered(sent.status, at: "/find")
        }
        return try follow(address, to: "class=\"found-one\"")
    }

    /// Opens a page, and says how long that took.
    func look(_ path: String) throws -> Duration {
        let clock = ContinuousClock()
        let begun = clock.now
        _ = try answer(path)
        return clock.now - begun
    }

    /// Writes a note in a consultation by its form, and says how long its keeping took.
    func write(_ number: Int, in folder: FolderID) throws -> Duration {
        let path = "/consultations/\(folder)/notes"
        let form = try answer(path)
        guard let token = form.field("token"), let note = form.field("note") else {
            throw Trouble.missing("the form of a note")
        }
        let clock = ContinuousClock()
        let begun = clock.now
        let sent = try send(
            path,
            [
                ("token", token), ("note", note),
                ("heard", Telling(number: number).told(bytes: 1_700)),
            ]
        )
        guard sent.status == 303 else { throw Trouble.answered(sent.status, at: path) }
        return clock.now - begun
    }
}
