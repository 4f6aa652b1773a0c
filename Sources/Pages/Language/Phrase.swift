/// One saying of the center, with the places that are filled in later: `접수번호: {number}`.
struct Phrase: Sendable, Equatable {
    /// A piece of a saying.
    enum Part: Sendable, Equatable {
        case words(String)
        case place(String)
    }

    let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{"),
            let closing = rest[opening...].firstIndex(of: "}")
        {
            if opening > rest.startIndex { parts.append(.words(String(rest[..<opening]))) }
            parts.append(.place(String(rest[rest.index(after: opening)..<closing])))
            rest = rest[rest.index(after: closing)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    var places: [String] {
        parts.compactMap {
            switch $0 {
            case .words: nil
            case .place(let name): name
            }
        }
    }

    /// Says it with the places filled; a place that nobody fills shows its name in double brackets.
    func said(filling fill: (String) -> String?) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .place(let name): text += fill(name) ?? Words.unknown(name)
            }
        }
        return text
    }
}
