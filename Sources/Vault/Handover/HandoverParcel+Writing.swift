package import Casework
package import Foundation

/// How a parcel lies in a bundle: parts with a kind and a length, an end, and zeroes up to a bucket.
///
/// `gyeot/parcel/1\n`, then each part as kind (1 byte), length (4, big-endian) and JSON; a file is its
/// label so, and after it its bytes as a part of their own. A kind that a version does not know is
/// refused, so that nothing which a later version sends is lost unseen.
enum ParcelPart: UInt8 {
    case end = 0
    case letter = 1
    case note = 2
    case label = 3
    case file = 4

    static let magic = Data("gyeot/parcel/1\n".utf8)
    /// What a parcel's length tells: one of few.
    static let bucket = 16 * 1_024
    /// Kind and length.
    static let head = 5

    func head(of length: Int) -> Data {
        Data([rawValue]) + withUnsafeBytes(of: UInt32(length).bigEndian) { Data($0) }
    }
}

extension HandoverParcel {
    /// Hands on the parcel as it lies in a bundle, part after part.
    ///
    /// - Parameters:
    ///   - bytes: the next bytes of the file of that place, and nothing at its end.
    ///   - keep: takes what follows next.
    /// - Throws: `HandoverRefusal.tooMuch` when it has more words than a bundle may hold,
    ///   `.brokenFile` when a file does not have its size, and what the two throw.
    package func write(
        file bytes: (Int) throws -> Data?,
        keep: (Data) throws -> Void
    ) throws {
        var count = 0
        var words = 0
        func hand(_ data: Data) throws {
            count += data.count
            try keep(data)
        }
        func add(_ part: ParcelPart, _ content: Data) throws {
            words += content.count
            guard words <= Limits.bundleWords else { throw HandoverRefusal.tooMuch }
            try hand(part.head(of: content.count) + content)
        }
        try hand(ParcelPart.magic)
        try add(.letter, Content.encode(letter))
        for note in notes { try add(.note, Content.encode(note)) }
        for (place, file) in files.enumerated() {
            try add(.label, Content.encode(file.label))
            try hand(ParcelPart.file.head(of: file.size))
            let before = count
            while let next = try bytes(place) { try hand(next) }
            guard count - before == file.size else { throw HandoverRefusal.brokenFile }
        }
        try add(.end, Data())
        let rest = count % ParcelPart.bucket
        if rest > 0 { try hand(Data(count: ParcelPart.bucket - rest)) }
    }
}
