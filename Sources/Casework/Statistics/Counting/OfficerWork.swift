/// What one officer did in a period; it stays inside.
package struct OfficerWork: Hashable, Sendable {
    package internal(set) var notes = 0
    package internal(set) var consultations = 0
    package internal(set) var ended = 0
}
