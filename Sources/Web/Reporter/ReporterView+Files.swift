import Casework
import Pages

extension ReporterView {
    /// The field in which files are chosen; `names` are those that came and were not kept.
    func attaching(_ names: [String], faults: [FormFault] = []) -> FilesField {
        FilesField(
            limits: words("files.limits", FileLimits.standard.words),
            fault: faults.fault(at: Upload.field, words),
            again: FileList(rows: names.map { ShownFile(name: $0) })
        )
    }

    /// Files that the center has.
    func list(_ files: [AttachedFile]) -> FileList? {
        FileList(
            rows: files.map { file in
                ShownFile(
                    name: file.name,
                    about: words(
                        "files.about",
                        [
                            "type": words("fileType.\(file.type.rawValue)"),
                            "size": FileSize.words(file.size),
                        ]
                    ),
                    noCopy: CleanableForm(file.type) == nil ? words("files.noCopy") : nil
                )
            }
        )
    }
}

extension Upload {
    /// The name and anchor of the field on every page that has one.
    static let field = "files"

    /// What has to be mended, each reason once, in the words of a page and at its field.
    func faults(saying group: String = "files", at anchor: String = Upload.field) -> [FormFault] {
        var said: Set<String> = []
        return refused.compactMap { refused in
            let key =
                switch refused.reason {
                case .limit(.tooMany): "\(group).tooMany"
                case .limit(.tooLarge), .unread: "\(group).tooLarge"
                case .limit(.tooMuchTogether): "\(group).tooMuchTogether"
                case .limit(.empty): "\(group).empty"
                case .limit(.unnamed): "\(group).unnamed"
                case .busy: "\(group).busy"
                case .noRoom: "\(group).noRoom"
                }
            guard said.insert(key).inserted else { return nil }
            let name = ["name": refused.name]
            return FormFault(
                anchor,
                key,
                limits.words.merging(name) { $1 }
            )
        }
    }
}

extension FileLimits {
    /// As a page says them.
    var words: [String: String] {
        [
            "count": String(files), "each": FileSize.words(each),
            "together": FileSize.words(together),
        ]
    }
}
