/// Everything that one transaction writes when a folder begins: all of it or nothing.
package struct NewFolder: Sendable {
    package let folder: FolderRecord
    package let entries: [EntryRecord]
    package let grants: [Grant]
    package let threadKeys: [ThreadKeyRecord]
    /// The reporter's own key, when a reporter began it.
    package let receipt: KeyCard?

    package init(
        folder: FolderRecord,
        entries: [EntryRecord],
        grants: [Grant],
        threadKeys: [ThreadKeyRecord],
        receipt: KeyCard?
    ) {
        self.folder = folder
        self.entries = entries
        self.grants = grants
        self.threadKeys = threadKeys
        self.receipt = receipt
    }
}
