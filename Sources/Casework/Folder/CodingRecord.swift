/// The statistic codes of one entry as the database keeps them: under the coding key of the officer
/// and of the year in which they were saved.
package struct CodingRecord: Hashable, Sendable {
    package let center: CenterID
    package let folder: FolderID
    /// The entry that they are counted for; a correction takes the place of what it corrects.
    package let entry: Int
    package let officer: OfficerID
    package let year: Int
    package let sealed: Sealed

    package init(
        center: CenterID,
        folder: FolderID,
        entry: Int,
        officer: OfficerID,
        year: Int,
        sealed: Sealed
    ) {
        self.center = center
        self.folder = folder
        self.entry = entry
        self.officer = officer
        self.year = year
        self.sealed = sealed
    }
}
