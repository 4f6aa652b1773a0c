import Mustache

/// A page together with the words of its language: what a template sees as its outermost value.
///
/// `t` is the words; `page` is the page itself, for a row that needs something of the whole.
struct Scene: MustacheParent {
    let page: Values
    let words: Words

    func child(named name: String) -> Any? {
        switch name {
        case "t": SpokenGroup(prefix: "", page: page, words: words)
        case "page": page
        default: page.child(named: name)
        }
    }
}

/// A group of sayings, read by a template as `t.report.title`; strict, so that a gap is seen.
struct SpokenGroup: MustacheParent {
    let prefix: String
    let page: Values
    let words: Words

    func child(named name: String) -> Any? {
        let key = prefix.isEmpty ? name : "\(prefix).\(name)"
        guard let phrase = words.phrase(key) else {
            return SpokenGroup(prefix: key, page: page, words: words)
        }
        return phrase.said(filling: page.filling)
    }
}

/// A name that stops at a group has no words: it shows itself, and the tests look for that.
extension SpokenGroup: MustacheCustomRenderable {
    var renderText: String { Words.unknown(prefix) }
    var isNull: Bool { false }
}
