/// How a case comes in: by whom, on which form, and when it counts as received (접수).
package struct IntakeRule: Hashable, Sendable {
    package let channels: [Manner]
    /// Who may report or apply.
    package let by: [String]
    /// Somebody who is not the victim: what is asked first; nothing where the text knows none.
    package let thirdParty: ThirdPartyRule?
    /// The paper that makes it a case.
    package let form: String?
    /// What that paper must say.
    package let formSays: [Bilingual]
    /// The event that counts as 접수 and starts the periods.
    package let receipt: EventPattern
    package let articles: [Article]
    package let clarity: Clarity

    package init(
        channels: [Manner],
        by: [String],
        thirdParty: ThirdPartyRule?,
        form: String?,
        formSays: [Bilingual],
        receipt: EventPattern,
        articles: [Article],
        clarity: Clarity = .clear
    ) {
        self.clarity = clarity
        (self.channels, self.by, self.thirdParty) = (channels, by, thirdParty)
        (self.form, self.formSays) = (form, formSays)
        (self.receipt, self.articles) = (receipt, articles)
    }
}

/// What a report by somebody else asks for: the victim's own will (Y§18④).
package struct ThirdPartyRule: Hashable, Sendable {
    package let asksVictim: Bool
    package let articles: [Article]

    package init(asksVictim: Bool, articles: [Article]) {
        (self.asksVictim, self.articles) = (asksVictim, articles)
    }
}
