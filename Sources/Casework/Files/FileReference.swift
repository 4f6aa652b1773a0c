/// Which file of a report: the entry it came with, and its place there from 1.
package struct FileReference: Hashable, Codable, Sendable {
    package let entry: Int
    package let file: Int

    package init(entry: Int, file: Int) { (self.entry, self.file) = (entry, file) }
}
