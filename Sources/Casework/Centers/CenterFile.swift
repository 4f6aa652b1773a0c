/// All that a center file says: the joint window and the centers behind it.
///
/// It seeds the database once; from then on the database rules.
package struct CenterFile: Hashable, Codable, Sendable {
    package let window: Window
    package let centers: [CenterProfile]

    package init(window: Window, centers: [CenterProfile]) {
        (self.window, self.centers) = (window, centers)
    }

    /// The center of that short name.
    package subscript(slug: Slug) -> CenterProfile? { centers.first { $0.slug == slug } }
}
