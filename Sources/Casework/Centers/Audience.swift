/// Who somebody is to the university: asked by the guide, and said by each place that is not for all.
package enum Audience: String, CaseIterable, Codable, Sendable {
    case undergraduate, graduate, staff, other
}
