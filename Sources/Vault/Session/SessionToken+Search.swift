import Casework
import Crypto
import Foundation

extension SessionToken {
    /// Seals what is looked for into a part of an address, so that a search has an address without its
    /// words being in one (D1: nobody's words in a history, a log or a Referer).
    ///
    /// Nobody opens it but this session; padded, lest its length tell how long the words are.
    package func seal(search: some Encodable) throws -> String {
        let sealed = try Box.seal(
            Padding.pad(Content.encode(search), to: Self.searchBuckets),
            under: SymmetricKey(data: derive("search")),
            bound: Binding("search").with(hash)
        )
        return sealed.bytes.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Opens such a part of an address, or nothing if it was not made in this session.
    package func open<Value: Decodable>(search: String, as type: Value.Type) -> Value? {
        let digits = search.replacing("-", with: "+").replacing("_", with: "/")
        let filled = digits + String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: filled) else { return nil }
        do {
            let opened = try Box.open(
                Sealed(bytes: bytes),
                under: SymmetricKey(data: derive("search")),
                bound: Binding("search").with(hash)
            )
            return try Content.decode(type, from: Padding.unpad(opened))
        } catch {
            return nil
        }
    }

    private static let searchBuckets = [256, 1_024, 4_096]
}
