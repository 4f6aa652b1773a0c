import Regulations

extension Form {
    /// What was typed into a form of the center's pages, a line each.
    var centerWords: String {
        typed.joined(separator: "\n")
    }

    /// The same without what everybody can read already.
    func typed(besides campus: Campus) -> String {
        let words = campus.centers.map { CenterWords.center($0.profile) } + [.window(campus.window)]
        let published = Set(words.flatMap(\.fields).map(\.value))
        return typed.filter { !published.contains($0) }.joined(separator: "\n")
    }

    private var typed: [String] {
        fields.filter { $0.name.hasSuffix(".ko") || $0.name.hasSuffix(".en") }
            .map(\.value).filter { !$0.isEmpty }
    }
}
