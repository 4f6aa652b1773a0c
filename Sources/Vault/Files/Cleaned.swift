import Casework

/// What is sealed of a cleaning: which file, and its copy or why there is none.
struct Cleaned: Codable {
    let original: FileReference
    private let copy: AttachedFile?
    private let trouble: CleaningTrouble?

    init(_ original: FileReference, _ result: CleaningResult) {
        self.original = original
        switch result {
        case .copy(let file): (copy, trouble) = (file, nil)
        case .none(let why): (copy, trouble) = (nil, why)
        }
    }

    var result: CleaningResult {
        get throws {
            switch (copy, trouble) {
            case (let copy?, nil): .copy(copy)
            case (nil, let trouble?): .none(trouble)
            case (nil, nil), (.some, .some): throw BrokenFolder.unknownEntry
            }
        }
    }
}
