/// The times that the center offered to a reporter, the one chosen, and what came of it.
package struct Meetings: Hashable, Sendable {
    /// What stands offered, in the order of the days.
    package private(set) var offers: [MeetingOffer] = []
    package private(set) var chosen: ChosenMeeting?
    /// What happened last to a chosen time; a new choice makes it old.
    package private(set) var news: MeetingNews?

    package init() {}

    /// What a reporter can still choose.
    package func open(at now: Moment) -> [MeetingOffer] {
        offers.filter { $0.begins > now && $0.id != chosen?.offer.id }
    }

    package subscript(id: MeetingID) -> MeetingOffer? { offers.first { $0.id == id } }

    mutating func offer(_ new: [MeetingOffer]) {
        offers = (offers + new).sorted { ($0.begins, $0.id) < ($1.begins, $1.id) }
    }

    mutating func takeBack(
        _ id: MeetingID,
        instead: MeetingOffer?,
        because reason: String
    ) throws(BrokenFolder) {
        guard let old = self[id] else { throw .unknownEntry }
        offers.removeAll { $0.id == id }
        if let instead { offer([instead]) }
        guard chosen?.offer.id == id else { return }
        // A choice holds for what was chosen: nobody is expected where they did not agree to come.
        chosen = nil
        news = .takenBack(old, instead: instead, reason: reason)
    }

    mutating func choose(_ id: MeetingID, word: String) throws(BrokenFolder) {
        guard let offer = self[id] else { throw .unknownEntry }
        chosen = ChosenMeeting(offer: offer, word: word)
        news = nil
    }

    mutating func cancel() throws(BrokenFolder) {
        guard let old = chosen?.offer else { throw .unknownEntry }
        chosen = nil
        news = .cancelled(old)
    }

    mutating func end(
        _ id: MeetingID,
        as outcome: MeetingOutcome,
        because reason: String
    ) throws(BrokenFolder) {
        guard let old = chosen?.offer, old.id == id else { throw .unknownEntry }
        offers.removeAll { $0.id == id }
        chosen = nil
        news = .ended(old, outcome, reason: reason)
    }
}

extension Meetings: Confidential {}

/// The time that a reporter chose, and the word by which they are known at the door.
package struct ChosenMeeting: Hashable, Sendable {
    package let offer: MeetingOffer
    package let word: String

    package init(offer: MeetingOffer, word: String) { (self.offer, self.word) = (offer, word) }
}

extension ChosenMeeting: Confidential {}

/// What happened last to a time that had been chosen.
package enum MeetingNews: Hashable, Sendable {
    case takenBack(MeetingOffer, instead: MeetingOffer?, reason: String)
    case cancelled(MeetingOffer)
    case ended(MeetingOffer, MeetingOutcome, reason: String)
}

extension MeetingNews: Confidential {}
