/// Where a result stands among all others: the newest first, and no two at the same place.
package struct FoundPlace: Hashable, Codable, Sendable {
    /// The day of the meeting, or the day on which it was written.
    package let day: Day
    package let folder: FolderID
    /// Its entry; a whole folder stands before its entries of the same day.
    package let sequence: Int

    package init(day: Day, folder: FolderID, sequence: Int) {
        (self.day, self.folder, self.sequence) = (day, folder, sequence)
    }

    /// The place of a folder as a whole.
    package static func whole(_ folder: FolderID, on day: Day) -> FoundPlace {
        FoundPlace(day: day, folder: folder, sequence: .max)
    }
}

extension FoundPlace: Comparable {
    /// Whether it stands further up.
    package static func < (left: FoundPlace, right: FoundPlace) -> Bool {
        if left.day != right.day { return left.day > right.day }
        if left.folder != right.folder {
            return left.folder < right.folder
        }
        return left.sequence > right.sequence
    }
}
