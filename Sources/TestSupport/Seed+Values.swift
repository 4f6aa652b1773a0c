package import Foundation

extension Seed {
    /// Invented bytes.
    package mutating func bytes(_ count: Int) -> Data {
        Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) })
    }

    /// Invented words of Hangul, quotes, line ends and pictures: what people type.
    package mutating func words(_ count: Int) -> String {
        let characters = Array("가나다라마 바사아\n\"'\\<&é漢😀0aZ\u{1112}\u{1161}\u{11AB}")
        return String((0..<count).compactMap { _ in characters.randomElement(using: &self) })
    }
}
