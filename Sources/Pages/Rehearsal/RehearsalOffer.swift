/// Offers a center that never had a report to try its own way of working.
package struct RehearsalOffer: Viewable {
    package var action: String
    package var token: String

    package init(action: String, token: String) {
        (self.action, self.token) = (action, token)
    }
}

/// Says that a report is a rehearsal, and takes it away.
package struct RehearsalRemoval: Viewable {
    package var action: String
    package var token: String

    package init(action: String, token: String) {
        (self.action, self.token) = (action, token)
    }
}
