/// Other reports of the same matter, and the ways to them.
package struct KinPart: Viewable {
    /// Whether this report is looked at beside another, or others beside this one.
    package var words: String
    package var rows: [KinRow]
    /// Where it is taken apart again.
    package var parting: String?

    package init(words: String, rows: [KinRow], parting: String? = nil) {
        self.words = words
        self.rows = rows
        self.parting = parting
    }
}

/// One of them, by its number.
package struct KinRow: Viewable {
    package var number: String
    /// None while the officer cannot open it.
    package var address: String?

    package init(number: String, address: String? = nil) {
        (self.number, self.address) = (number, address)
    }
}

/// Where a report is joined to another of the same matter.
package struct MergingForm: Viewable {
    package var action: String
    /// The reports that it is likeliest to be joined to.
    package var likely: [Choice]
    package var number: Field
    package var reason: Field
    package var seen: Int
    package var isOpen: Bool

    package init(
        action: String,
        likely: [Choice] = [],
        number: Field = Field(),
        reason: Field = Field(),
        seen: Int = 0,
        isOpen: Bool = false
    ) {
        self.action = action
        self.likely = likely
        self.number = number
        self.reason = reason
        self.seen = seen
        self.isOpen = isOpen
    }
}
