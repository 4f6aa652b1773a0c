import Foundation

/// Finds a key that a JSON object has twice, of which every reader of JSON silently drops one.
enum RepeatedName {
    /// The first key of the object itself that stands a second time; the line is known to be JSON.
    static func first(in line: Data) -> String? {
        var (depth, seen) = (0, Set<String>())
        var place = line.startIndex
        while place < line.endIndex {
            switch line[place] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let end = endOfText(from: place, in: line)
                if depth == 1, isName(before: end, in: line) {
                    // Decoded, because the same name can be written with escapes.
                    let name = try? JSONDecoder().decode(String.self, from: line[place..<end])
                    if let name, !seen.insert(name).inserted { return name }
                }
                place = end
                continue
            case _: break
            }
            place += 1
        }
        return nil
    }

    /// The place after the closing quotation mark.
    private static func endOfText(from start: Int, in line: Data) -> Int {
        var place = start + 1
        while place < line.endIndex, line[place] != UInt8(ascii: "\"") {
            place += line[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(place + 1, line.endIndex)
    }

    private static func isName(before end: Int, in line: Data) -> Bool {
        line[end...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: ":")
    }
}
