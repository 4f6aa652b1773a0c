import Casework
import Crypto
import Foundation

/// A secret that is printed and put into a drawer: 128 bits in groups, with a check character.
package struct PrintedCode: Sendable {
    private static let length = 26
    private let values: [Int]

    /// Draws a new one.
    package static func new() -> PrintedCode {
        let bits = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return PrintedCode(
            values: Crockford.text(bits).compactMap { Crockford.alphabet.firstIndex(of: $0) }
        )
    }

    private init(values: [Int]) { self.values = values }

    /// Reads what somebody typed from paper, or nothing.
    package init?(typed: String) {
        guard let typed = Crockford.values(typed: typed, atMost: Self.length + 1),
            typed.count == Self.length + 1,
            CheckCharacter.value(of: Array(typed.dropLast())) == typed.last
        else { return nil }
        self.init(values: Array(typed.dropLast()))
    }

    /// The code as it is printed.
    package var code: String {
        let characters = (values + [CheckCharacter.value(of: values)])
            .map { Crockford.alphabet[$0] }
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }.joined(separator: "-")
    }

    /// Compares without telling by its time how much was right.
    package func isSame(as other: PrintedCode) -> Bool {
        zip(values, other.values).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    var secret: String { String(values.map { Crockford.alphabet[$0] }) }
    var bytes: Data { Crockford.bytes(values) }
}

extension PrintedCode: Confidential {}
