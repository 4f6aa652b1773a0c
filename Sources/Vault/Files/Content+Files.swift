import Casework
import Foundation

/// What is sealed of a first telling besides its words: the choices, and the files if there are any.
struct Told: Codable {
    let details: Story.Details
    let files: [AttachedFile]

    init(_ story: Story) { (details, files) = (story.details, story.files) }

    init(from decoder: any Decoder) throws {
        details = try Story.Details(from: decoder)
        files =
            try decoder.container(keyedBy: Keys.self)
            .decodeIfPresent([AttachedFile].self, forKey: .files) ?? []
    }

    func encode(to encoder: any Encoder) throws {
        try details.encode(to: encoder)
        guard !files.isEmpty else { return }
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(files, forKey: .files)
    }

    private enum Keys: CodingKey { case files }
}

extension Content {
    /// What is sealed of an addition; without files there is nothing but words.
    init(adding words: String, files: [AttachedFile]) throws {
        self = files.isEmpty ? Content(words: words) : try Content(files, words: words)
    }

    var addedFiles: [AttachedFile] {
        get throws { details.isEmpty ? [] : try details(as: [AttachedFile].self) }
    }
}
