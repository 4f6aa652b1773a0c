/// Told at the desk while reports come in a flood; what to say of it is in the words.
package struct FloodNotice: Viewable {
    /// Whether the intake is slowed just now.
    package var isOn: Bool

    package init(isOn: Bool = true) { self.isOn = isOn }
}
