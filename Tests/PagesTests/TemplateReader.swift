import Casework
import Pages

/// Reads the tags of a template as the renderer would, and says which names lead nowhere.
struct TemplateReader {
    let shapes: [String: [String: Shape]]
    let page: String
    private let texts: [String: String]
    private let words: Words

    init(shapes: [String: [String: Shape]], page: String) throws {
        self.shapes = shapes
        self.page = page
        texts = try TemplateFolder.ours().texts
        words = try Renderer.shared().words(in: .korean)
    }

    func read(_ template: String) -> [String] {
        read(text: texts[template] ?? "").map { "\(template): \($0)" }
    }

    func read(text: String, in type: String? = nil) -> [String] {
        var scopes = [type ?? page]
        var faults: [String] = []
        for tag in TemplateTag.tags(in: text) {
            let scope = scopes.last ?? page
            switch tag.kind {
            case .closing: scopes.removeLast()
            case .block: scopes.append(scope)
            case .layout:
                faults += read(tag.name)
                scopes.append(scope)
            case .partial:
                faults += read(text: texts[tag.name] ?? "", in: scope).map { "\(tag.name): \($0)" }
            case .section, .inverted:
                let found = resolve(tag.name, in: scope)
                if found == nil || found == .unknown { faults.append(tag.name) }
                scopes.append(tag.kind == .section ? inner(found, of: tag, in: scope) : scope)
            case .variable:
                if tag.name != ".", resolve(tag.name, in: scope) == nil { faults.append(tag.name) }
            case .comment: continue
            case .unescaped: faults.append(tag.name)
            }
        }
        return faults
    }

    private func inner(_ shape: Shape?, of tag: TemplateTag, in scope: String) -> String {
        guard case .value(let type) = shape, !tag.name.hasPrefix("empty(") else { return scope }
        return type
    }

    /// Only the words, the frame and `page` are looked for further out; all else is the value's own.
    private func resolve(_ name: String, in scope: String) -> Shape? {
        if name.hasPrefix("empty("), name.hasSuffix(")") {
            return resolve(String(name.dropFirst("empty(".count).dropLast()), in: scope)
        }
        if name.hasPrefix("t.") { return spoken(String(name.dropFirst("t.".count))) }
        var type = name.hasPrefix("frame.") || name.hasPrefix("page.") ? page : scope
        var found: Shape?
        for step in name.split(separator: ".") where step != "page" {
            found = shapes[type]?[String(step)]
            if case .value(let next) = found { type = next } else if found == nil { return nil }
        }
        return found
    }

    /// The places in a saying are filled by the page's own properties.
    private func spoken(_ key: String) -> Shape? {
        guard words.has(key) else { return nil }
        return words.places(in: key).allSatisfy { shapes[page]?[$0] == .leaf } ? .leaf : nil
    }
}
