import Casework
import Foundation
import Synchronization
import Vault

/// What has been said so far, in memory alone; it goes with the process or half an hour of silence.
final class FirstRunTable: Sendable {
    /// How long a half-filled set-up waits, in seconds.
    static let longestSilence = 30 * 60

    /// The answers of whoever sits there.
    struct Seat: Sendable {
        let token: SessionToken
        var language: Language
        var seen: Int
        var center = CenterAnswers()
        var people = PeopleAnswers()
        var papers: FirstRunPapers?
        /// Set while the keys are drawn or the center is written, so that a second press waits.
        var isBusy = false
    }

    private let seat = Mutex<Seat?>(nil)

    /// Seats whoever knew the code; somebody who sat there before keeps the answers and loses the
    /// place.
    func sit(_ token: SessionToken, in language: Language, at instant: Int) {
        seat.withLock { seat in
            var next = Seat(token: token, language: language, seen: instant)
            if let earlier = seat, instant - earlier.seen <= Self.longestSilence {
                (next.center, next.people) = (earlier.center, earlier.people)
            }
            seat = next
        }
    }

    /// The answers of the one with this cookie, or nothing for anybody else.
    func find(_ token: SessionToken?, at instant: Int) -> Seat? {
        seat.withLock { seat in
            guard let token, let found = seat, found.token.hash == token.hash else { return nil }
            guard instant - found.seen <= Self.longestSilence else {
                seat = nil
                return nil
            }
            seat?.seen = instant
            return seat
        }
    }

    func change(_ token: SessionToken, _ change: @Sendable (inout Seat) -> Void) {
        seat.withLock { seat in
            guard var found = seat, found.token.hash == token.hash else { return }
            change(&found)
            seat = found
        }
    }

    /// Lets one of two presses go on; the other is told to look again.
    func begin(_ token: SessionToken) -> Bool {
        seat.withLock { seat in
            guard let found = seat, found.token.hash == token.hash, !found.isBusy else {
                return false
            }
            seat?.isBusy = true
            return true
        }
    }

    func end(_ token: SessionToken) { change(token) { $0.isBusy = false } }

    func clear() { seat.withLock { $0 = nil } }
}

/// The keys as they were drawn, with what goes onto paper; nothing of it is in the database yet.
struct FirstRunPapers: Sendable {
    let center: FoundedCenter
    let file: CenterFile
    /// Made for those who did not choose one themselves, by account.
    let drawn: [String: String]
    var kept: Set<String> = []
}
