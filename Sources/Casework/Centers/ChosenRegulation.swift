/// The regulation under which a center works, and which of its wordings.
package struct ChosenRegulation: Hashable, Codable, Sendable {
    /// What its file is called: `yuwon` for `regulations/yuwon.yaml`.
    package let name: String
    /// Since when the wording holds, so that another one under the same name is noticed.
    package let inForceSince: Day

    package init(name: String, inForceSince: Day) {
        (self.name, self.inForceSince) = (name, inForceSince)
    }
}
