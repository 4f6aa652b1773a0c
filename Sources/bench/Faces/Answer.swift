import Foundation

/// What a face answered: its status, its headers as they came, and the bytes of its page.
struct Answer {
    let status: Int
    let body: [UInt8]
    private let head: String

    /// Reads the head of an answer; nothing when it is none.
    init?(head: String, body: [UInt8]) {
        guard
            let status = head.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap({
                Int($0)
            })
        else { return nil }
        (self.head, self.status, self.body) = (head, status, body)
    }

    func header(_ name: String) -> String? { Self.header(name, in: head) }

    static func header(_ name: String, in head: String) -> String? {
        for line in head.split(separator: "\r\n").dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name else { continue }
            return parts[1].trimmingCharacters(in: .whitespaces)
        }
        return nil
    }

    /// The value of a hidden field of the page's first form that has it.
    func field(_ name: String) -> String? {
        guard let start = body.end(of: "name=\"\(name)\" value=\""),
            let end = body.end(of: "\"", from: start)
        else { return nil }
        return String(decoding: body[start..<end - 1], as: UTF8.self)
    }

    /// The first address of a link on the page that begins so.
    func address(after beginning: String) -> String? {
        guard let start = body.end(of: "href=\"\(beginning)"),
            let end = body.end(of: "\"", from: start)
        else { return nil }
        return beginning + String(decoding: body[start..<end - 1], as: UTF8.self)
    }

    /// The code that a page gives, in its groups of four, or nothing on a page without one.
    var code: String? {
        guard let named = body.end(of: "class=\"code\""),
            let start = body.end(of: ">", from: named),
            let end = body.end(of: "</p", from: start)
        else { return nil }
        var letters: [UInt8] = []
        var isInTag = false
        for byte in body[start..<end - 3] {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            case UInt8(ascii: " "), UInt8(ascii: "\n"): continue
            case _ where !isInTag: letters.append(byte)
            case _: continue
            }
        }
        guard letters.count == 21 else { return nil }
        return String(decoding: letters, as: UTF8.self)
    }

    /// All addresses of reports on the page, in their order.
    var reports: [String] {
        var found: [String] = []
        var from = 0
        // A page lists fifty; more would be a mistake of the page.
        while found.count < 1_000, let start = body.end(of: "href=\"/reports/", from: from),
            let end = body.end(of: "\"", from: start)
        {
            found.append("/reports/" + String(decoding: body[start..<end - 1], as: UTF8.self))
            from = end
        }
        return found
    }
}
