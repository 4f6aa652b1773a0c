/// The centers that this one has met, its own introduction, and how another is met.
package struct PartnersPage: Page {
    package static let template = "handover/partners"

    package var frame: DeskFrame
    package var notice: String?
    /// What was wrong with the file.
    package var fault: String?
    package var name: String
    package var fingerprint: String
    /// Where the own file is taken.
    package var introduction: String
    package var rows: [PartnerRow]
    package var isEmpty: Bool
    /// Centers of the same server that were not met yet.
    package var neighbours: [Link]
    /// Where a file is brought.
    package var action: String
    package var handovers: String

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        fault: String? = nil,
        name: String,
        fingerprint: String,
        introduction: String,
        rows: [PartnerRow] = [],
        neighbours: [Link] = [],
        action: String,
        handovers: String
    ) {
        self.frame = frame
        self.notice = notice
        self.fault = fault
        self.name = name
        self.fingerprint = fingerprint
        self.introduction = introduction
        self.rows = rows
        isEmpty = rows.isEmpty
        self.neighbours = neighbours
        self.action = action
        self.handovers = handovers
    }
}

/// A center that was met.
package struct PartnerRow: Viewable {
    package var address: String
    package var name: String
    package var fingerprint: String
    package var met: DayWords
    package var by: String
    /// Whether what goes there arrives at once.
    package var isHere: Bool

    package init(
        address: String,
        name: String,
        fingerprint: String,
        met: DayWords,
        by: String,
        isHere: Bool
    ) {
        self.address = address
        self.name = name
        self.fingerprint = fingerprint
        self.met = met
        self.by = by
        self.isHere = isHere
    }
}

/// Another center before it is met: both read the fingerprints to each other.
package struct ComparisonPage: Page {
    package static let template = "handover/comparison"

    package var frame: DeskFrame
    package var faults: Faults?
    package var name: String
    package var otherName: String
    package var fingerprint: String
    package var ourName: String
    package var ours: String
    package var action: String
    /// The file as it came; it counts for nothing yet.
    package var introduction: String
    package var fault: String?
    package var back: String

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        name: String,
        otherName: String,
        fingerprint: String,
        ourName: String,
        ours: String,
        action: String,
        introduction: String,
        fault: String? = nil,
        back: String
    ) {
        self.frame = frame
        self.faults = faults
        self.name = name
        self.otherName = otherName
        self.fingerprint = fingerprint
        self.ourName = ourName
        self.ours = ours
        self.action = action
        self.introduction = introduction
        self.fault = fault
        self.back = back
    }
}

/// A center that was met, and the way to know it no more.
package struct PartnerPage: Page {
    package static let template = "handover/partner"

    package var frame: DeskFrame
    package var name: String
    package var fingerprint: String
    package var facts: [Fact]
    package var removal: String
    package var back: String

    package init(
        frame: DeskFrame,
        name: String,
        fingerprint: String,
        facts: [Fact],
        removal: String,
        back: String
    ) {
        self.frame = frame
        self.name = name
        self.fingerprint = fingerprint
        self.facts = facts
        self.removal = removal
        self.back = back
    }
}
