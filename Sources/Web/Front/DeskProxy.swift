package import HTTPTypes
import NIOCore

/// The header in which the proxy of the desk says from where an officer comes.
///
/// The reporter's face has no such thing: it reads no address, whoever sends it.
package struct DeskProxy: Equatable, Sendable {
    package let header: HTTPField.Name

    /// One of the two headers that the shipped recipes set.
    package init?(_ name: String) {
        guard Self.known.contains(name.lowercased()), let header = HTTPField.Name(name) else {
            return nil
        }
        self.header = header
    }

    package static let known = ["x-forwarded-for", "x-real-ip"]

    /// The address that the proxy itself wrote, which is the last one.
    ///
    /// All before it came from outside, and whoever sits there can write what they like.
    package func address(in headers: HTTPFields) -> String? {
        guard let line = headers[values: header].last,
            let last = line.split(separator: ",", omittingEmptySubsequences: false).last
        else { return nil }
        let text = last.trimmingWhitespace()
        return try? SocketAddress(ipAddress: Self.withoutPort(text), port: 0).ipAddress
    }

    private static func withoutPort(_ text: String) -> String {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            return String(text[text.index(after: text.startIndex)..<end])
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : text
    }
}

extension Substring {
    fileprivate func trimmingWhitespace() -> String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
