import Pages

extension ReporterView {
    /// Said when nothing could be kept: the words are on the page, so that nothing is lost.
    func unavailable(keeping text: String, files names: [String] = []) -> TroublePage {
        var page = trouble("closed", kept: text, ways: [])
        if !names.isEmpty {
            let list = names.joined(separator: ", ")
            page.paragraphs.append(Paragraph(words: words("files.notKept", ["names": list])))
        }
        return page
    }

    /// One of the few things that can go wrong, in plain words.
    func trouble(
        _ name: String,
        kept text: String = "",
        ways: [Pages.Link]? = nil,
        reference: String? = nil
    ) -> TroublePage {
        var paragraphs = [Paragraph(words: words("trouble.\(name)More"))]
        var kept: [KeptWords] = []
        if !text.isEmpty {
            paragraphs.append(Paragraph(words: words("trouble.keptMore")))
            kept = [KeptWords(id: "kept", label: words("trouble.kept"), words: text)]
        }
        return TroublePage(
            frame: frame(),
            heading: words("trouble.\(name)"),
            paragraphs: paragraphs,
            kept: kept,
            ways: ways ?? [
                Pages.Link(address: Link.window(language), words: words("trouble.home"))
            ],
            reference: reference
        )
    }
}
