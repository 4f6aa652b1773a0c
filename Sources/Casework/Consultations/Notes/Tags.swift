/// The words under which a counsellor files a note (꼬리표), one by one, as they are counted (K2-04, K2-08).
///
/// They are typed between commas. Whatever is as long as a sentence is no tag and is not counted.
package enum Tags {
    /// So many of one note are counted.
    package static let most = 8
    /// In characters.
    package static let longest = 20

    private static let marks: Set<Character> = [",", "，", "、", ";", "；", "#", "\n"]

    /// The tags of a line, each once, in the order of writing.
    package static func of(_ line: String) -> [String] {
        var found: [String] = []
        for part in line.split(whereSeparator: marks.contains) {
            let tag = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !tag.isEmpty, tag.count <= longest, !found.contains(tag) else { continue }
            found.append(tag)
        }
        return Array(found.prefix(most))
    }
}
