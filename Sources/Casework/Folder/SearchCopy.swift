/// The words of some entries of a folder a second time, sealed together.
///
/// A search that meets none of its terms in it opens none of those entries; it decides nothing else.
package struct SearchCopy: Hashable, Sendable {
    package let center: CenterID
    package let folder: FolderID
    /// The entries it speaks for, by their places in the folder; those in which nothing is searched too.
    package let entries: ClosedRange<Int>
    /// The epoch of the folder's key that seals it.
    package let epoch: Int
    package let body: Sealed

    package init(
        center: CenterID,
        folder: FolderID,
        entries: ClosedRange<Int>,
        epoch: Int,
        body: Sealed
    ) {
        (self.center, self.folder, self.entries) = (center, folder, entries)
        (self.epoch, self.body) = (epoch, body)
    }
}
