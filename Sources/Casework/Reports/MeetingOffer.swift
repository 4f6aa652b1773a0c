/// A time and a place at which a reporter may come without a name.
package struct MeetingOffer: Hashable, Codable, Sendable {
    package let id: MeetingID
    package let day: Day
    package let time: TimeOfDay
    package let place: String
    /// Who will be there, or empty.
    package let who: String

    package init(id: MeetingID, day: Day, time: TimeOfDay, place: String, who: String = "") {
        (self.id, self.day, self.time) = (id, day, time)
        (self.place, self.who) = (place, who)
    }

    package var begins: Moment { Moment(day, time) }

    /// The most letters of a place, of who will be there, and of a word of recognition.
    package static let longestPlace = 200
    package static let longestWho = 100
    package static let longestWord = 40
    /// Nobody plans further ahead with somebody who is waiting.
    package static let furthestDays = 90
    /// The most times that stand open for one reporter: a choice, not a calendar.
    package static let mostOpen = 12

    /// Says why nobody could come at that time, or nothing.
    package func refusal(at now: Moment) -> MeetingRefusal? {
        if begins <= now { return .past }
        if day > now.day.adding(days: Self.furthestDays) { return .tooFar }
        if !(7...21).contains(time.hour) { return .oddHour }
        if place.allSatisfy(\.isWhitespace) { return .noPlace }
        if place.count > Self.longestPlace || who.count > Self.longestWho { return .tooLong }
        return nil
    }

    /// Whether both name the same door at the same time.
    func isSame(as other: MeetingOffer) -> Bool {
        begins == other.begins && place == other.place && who == other.who
    }
}

extension MeetingOffer: Confidential {}

extension Subjects {
    package enum Meeting {}
}

package typealias MeetingID = Identifier<Subjects.Meeting>

/// How a meeting ended, without blame on either side.
package enum MeetingOutcome: String, CaseIterable, Codable, Sendable {
    case met, didNotCome, weCouldNot
}
