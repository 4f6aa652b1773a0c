/// The next appointment: set, moved or ended.
package struct AppointmentPart: Viewable {
    package var due: Due?
    package var time: String?
    /// It has passed, and nothing is written of it.
    package var isUnwritten: Bool
    /// None while the consultation is closed, and for whoever may only read.
    package var action: String?
    package var ends: String?
    /// Nobody can have stayed away from it yet.
    package var isAhead: Bool
    package var day: Field
    package var hour: Field

    package init(
        due: Due? = nil,
        time: String? = nil,
        isUnwritten: Bool = false,
        action: String? = nil,
        ends: String? = nil,
        isAhead: Bool = false,
        day: Field = Field(),
        hour: Field = Field()
    ) {
        self.due = due
        self.time = time
        self.isUnwritten = isUnwritten
        self.action = action
        self.ends = ends
        self.isAhead = isAhead
        self.day = day
        self.hour = hour
    }
}

/// Everybody whom the consultation speaks of.
package struct PersonsPart: Viewable {
    /// Whether the reader may add, remove and join.
    package var isChangeable: Bool
    package var rows: [ConsultedPerson]
    package var action: String
    package var roles: [Choice]
    package var name: Field
    /// Other consultations in which the same persons stand.
    package var others: [Link]
    /// Says that the person who asks is one whom another consultation knows.
    package var joining: String
    package var joined: Field

    package init(
        isChangeable: Bool = true,
        rows: [ConsultedPerson] = [],
        action: String,
        roles: [Choice] = [],
        name: Field = Field(),
        others: [Link] = [],
        joining: String,
        joined: Field = Field()
    ) {
        self.isChangeable = isChangeable
        self.rows = rows
        self.action = action
        self.roles = roles
        self.name = name
        self.others = others
        self.joining = joining
        self.joined = joined
    }
}

/// Somebody in a consultation.
package struct ConsultedPerson: Viewable {
    package var name: String
    package var role: String
    package var isPseudonym: Bool
    /// Where somebody who does not belong here is removed; never the person who asks.
    package var removal: String?
    package var person: String

    package init(
        name: String,
        role: String,
        isPseudonym: Bool,
        removal: String? = nil,
        person: String
    ) {
        self.name = name
        self.role = role
        self.isPseudonym = isPseudonym
        self.removal = removal
        self.person = person
    }
}

/// The reports that belong to a consultation.
package struct ReportsPart: Viewable {
    package var isChangeable: Bool
    package var rows: [LinkedReport]
    package var action: String
    package var number: Field

    package init(
        isChangeable: Bool = true,
        rows: [LinkedReport] = [],
        action: String,
        number: Field = Field()
    ) {
        self.isChangeable = isChangeable
        self.rows = rows
        self.action = action
        self.number = number
    }
}

/// A report of a consultation; without an address where the reader cannot open it.
package struct LinkedReport: Viewable {
    package var address: String?
    package var words: String

    package init(address: String? = nil, words: String) {
        (self.address, self.words) = (address, words)
    }
}
