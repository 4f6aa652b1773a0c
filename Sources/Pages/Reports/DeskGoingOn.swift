/// How a reporter goes on, for those in charge: a contact, a meeting, times offered.
package struct DeskGoingOn: Viewable {
    package var contact: DeskContact?
    package var meeting: DeskMeeting?
    package var offers: [DeskOffer]
    package var offer: OfferForm?

    package init(
        contact: DeskContact? = nil,
        meeting: DeskMeeting? = nil,
        offers: [DeskOffer] = [],
        offer: OfferForm? = nil
    ) {
        self.contact = contact
        self.meeting = meeting
        self.offers = offers
        self.offer = offer
    }
}

/// The contact a reporter left; its facts are for those in charge alone.
package struct DeskContact: Viewable {
    /// None for whoever is not in charge.
    package var facts: [Fact]
    /// Where it is said that the reporter was reached.
    package var action: String?

    package init(facts: [Fact] = [], action: String? = nil) {
        self.facts = facts
        self.action = action
    }
}

/// A chosen time: whom to expect by which word, and what came of it.
package struct DeskMeeting: Viewable {
    package var when: String
    package var datetime: String
    package var facts: [Fact]
    /// Before it: where it is changed or taken back.
    package var change: OfferChange?
    /// After it: where it is said what came of it.
    package var outcome: OutcomeForm?

    package init(
        when: String,
        datetime: String,
        facts: [Fact] = [],
        change: OfferChange? = nil,
        outcome: OutcomeForm? = nil
    ) {
        self.when = when
        self.datetime = datetime
        self.facts = facts
        self.change = change
        self.outcome = outcome
    }
}

/// A time that stands offered.
package struct DeskOffer: Viewable {
    package var when: String
    package var datetime: String
    package var place: String
    package var change: OfferChange?

    package init(when: String, datetime: String, place: String, change: OfferChange? = nil) {
        self.when = when
        self.datetime = datetime
        self.place = place
        self.change = change
    }
}

/// Where one time is changed or taken back, with a word of why.
package struct OfferChange: Viewable {
    package var action: String
    package var meeting: String
    /// Unique on the page.
    package var id: String
    package var day: Field
    package var time: Field
    package var place: Field
    package var who: Field
    package var why: Field
    package var fault: String?
    package var seen: Int
    package var isChosen: Bool
    package var isTakenBack: Bool
    package var isOpen: Bool
    /// The same hour stands in another report: asked once more whether it is meant.
    package var asksAgain: Bool

    package init(
        action: String,
        meeting: String,
        id: String,
        day: Field,
        time: Field,
        place: Field,
        who: Field,
        why: Field = Field(),
        fault: String? = nil,
        seen: Int = 0,
        isChosen: Bool = false,
        isTakenBack: Bool = false,
        isOpen: Bool = false,
        asksAgain: Bool = false
    ) {
        self.action = action
        self.meeting = meeting
        self.id = id
        self.day = day
        self.time = time
        self.place = place
        self.who = who
        self.why = why
        self.fault = fault
        self.seen = seen
        self.isChosen = isChosen
        self.isTakenBack = isTakenBack
        self.isOpen = isOpen
        self.asksAgain = asksAgain
    }
}

/// Where it is said what came of a meeting.
package struct OutcomeForm: Viewable {
    package var action: String
    package var meeting: String
    package var outcomes: [Choice]
    package var fault: String?
    package var why: Field

    package init(
        action: String,
        meeting: String,
        outcomes: [Choice],
        fault: String? = nil,
        why: Field = Field()
    ) {
        self.action = action
        self.meeting = meeting
        self.outcomes = outcomes
        self.fault = fault
        self.why = why
    }
}

/// Where times are offered, several at once.
package struct OfferForm: Viewable {
    package var action: String
    package var rows: [OfferRow]
    package var place: Field
    package var who: Field
    package var fault: String?
    package var isOpen: Bool
    /// The same hour stands in another report: asked once more whether it is meant.
    package var asksAgain: Bool

    package init(
        action: String,
        rows: [OfferRow],
        place: Field = Field(),
        who: Field = Field(),
        fault: String? = nil,
        isOpen: Bool = false,
        asksAgain: Bool = false
    ) {
        self.action = action
        self.rows = rows
        self.place = place
        self.who = who
        self.fault = fault
        self.isOpen = isOpen
        self.asksAgain = asksAgain
    }
}

/// One day and time in the form.
package struct OfferRow: Viewable {
    package var number: Int
    package var name: String
    package var day: String
    package var time: String
    package var fault: String?

    package init(
        number: Int,
        name: String,
        day: String = "",
        time: String = "",
        fault: String? = nil
    ) {
        self.number = number
        self.name = name
        self.day = day
        self.time = time
        self.fault = fault
    }
}
