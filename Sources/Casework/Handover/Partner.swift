/// Another center that consultations may be handed to, as it introduced itself (K1-04).
///
/// Nothing of it counts before two people have read its fingerprint to each other.
package struct Partner: Hashable, Sendable {
    package let name: Bilingual
    /// The partner's own key, signed by itself.
    package let key: KeyCard

    package init(name: Bilingual, key: KeyCard) {
        self.name = name
        self.key = key
    }
}

/// A consultation on its way from one center to another.
package enum Bundle {}

package typealias BundleID = Identifier<Bundle>
