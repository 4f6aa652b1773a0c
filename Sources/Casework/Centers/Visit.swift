/// Where a person finds the center's door, and when somebody is behind it.
package struct Visit: Hashable, Codable, Sendable {
    package let place: Bilingual
    package let hours: Bilingual

    package init(place: Bilingual, hours: Bilingual) {
        (self.place, self.hours) = (place, hours)
    }
}
