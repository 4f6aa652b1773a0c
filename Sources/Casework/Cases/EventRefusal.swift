/// Why an event cannot stand in a case; the article says by which rule.
package struct EventRefusal: Error, Hashable, Sendable {
    package let reason: Reason
    package let article: Article?

    init(_ reason: Reason, _ article: Article? = nil) {
        (self.reason, self.article) = (reason, article)
    }

    /// What is wrong with it.
    package enum Reason: Hashable, Sendable {
        // With the event itself.
        case writtenBeforeItHappened
        case duplicate
        case outOfOrder(after: Day)
        case unknownCode(String, of: CaseEvent.Kind, known: [String])
        case unknownSubject(String)
        case missing(Step.Detail)
        case contradictoryCount
        /// What it says to last until a day ends before it begins.
        case endsBeforeItBegins

        // With the step it records.
        case notInRegulation(CaseEvent.Kind)
        case notInSuchCase(step: String)
        case notInStage(Bilingual, from: [Bilingual])
        case ended(Bilingual)
        case notYet(Bilingual)
        case wrongPerson(String)
        case unknownGround(String, list: String)
        case groundOfOthers(Bilingual)
        case groundMeans(Bilingual, EventPattern)
        case notDecided(VoteOutcome)

        // With what it follows.
        case alreadyPaused
        case notPaused
        case alreadySo(String)
        case notSo(String)
        case nothingSent(String)
        case arrivedBeforeSent(String)
        case wrongManner(Manner)
        case periodNotBegun(String)
        case notExtendable(String)
        case extendedOften(times: Int)
        case extendedTooLong(most: Length)
        case wrongUnit(Length)
    }
}
