import Casework

extension Form {
    /// What stands in the box of a thread whose reporter asked for something else.
    var written: String { self["words"].allSatisfy(\.isBlank) ? "" : self["words"] }

    /// The names of files chosen there, which such a form carries in place of the files.
    var chosenFiles: [String] {
        fields.filter { $0.name == Upload.field && !$0.value.isEmpty }
            .prefix(FileLimits.standard.files).map { String($0.value.prefix(255)) }
    }
}
