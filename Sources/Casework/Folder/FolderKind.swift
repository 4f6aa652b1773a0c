/// What a folder is the file of.
package enum FolderKind: String, CaseIterable, Sendable {
    case report, consultation, `case`, meeting, training, center
}
