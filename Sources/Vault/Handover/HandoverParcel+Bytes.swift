package import Casework
package import Foundation

/// How a parcel lies in a bundle: parts with a kind and a length, an end, and zeroes up to a bucket.
///
/// `gyeot/parcel/1\n`, then each part as kind (1 byte), length (4, big-endian) and JSON; a file is its
/// label so, and after it its bytes as a part of their own. A kind that a version does not know is
/// refused, so that nothing which a later version sends is lost unseen.
extension HandoverParcel {
    private static let magic = Data("gyeot/parcel/1\n".utf8)
    /// What its length tells: one of few.
    private static let bucket = 16 * 1_024
    private enum Part: UInt8 {
        case end = 0
        case letter = 1
        case note = 2
        case label = 3
        case file = 4
    }

    package var bytes: Data {
        get throws {
            var bytes = Self.magic
            func append(_ part: Part, _ content: Data) {
                bytes.append(part.rawValue)
                withUnsafeBytes(of: UInt32(content.count).bigEndian) {
                    bytes.append(contentsOf: $0)
                }
                bytes.append(content)
            }
            append(.letter, try Content.encode(letter))
            for note in notes { append(.note, try Content.encode(note)) }
            for file in files {
                append(.label, try Content.encode(file.label))
                append(.file, file.bytes)
            }
            append(.end, Data())
            let rest = bytes.count % Self.bucket
            return rest == 0 ? bytes : bytes + Data(count: Self.bucket - rest)
        }
    }

    /// Reads a parcel whose sender is known already; what could not be kept here is refused whole.
    package init(bytes: Data) throws(BundleRefusal) {
        guard bytes.starts(with: Self.magic) else { throw .unknownFormat }
        var rest = bytes.dropFirst(Self.magic.count)
        var letter: HandoverLetter?
        var notes: [HandedNote] = []
        var files: [HandedFile] = []
        var label: HandedFileLabel?
        while true {
            guard let (part, content) = Self.next(&rest) else { throw .unknownFormat }
            switch part {
            case .end:
                guard let letter, label == nil, letter.persons.count <= Self.most,
                    letter.persons.allSatisfy({ $0.name.count <= Person.longestName })
                else { throw .unknownFormat }
                self.init(letter: letter, notes: notes, files: files)
                guard isKeepable else { throw .unknownFormat }
                return
            case .letter:
                guard letter == nil,
                    let read = try? Content.decode(HandoverLetter.self, from: content)
                else { throw .unknownFormat }
                letter = read
            case .note:
                guard notes.count < Self.most,
                    let read = try? Content.decode(HandedNote.self, from: content)
                else { throw .unknownFormat }
                notes.append(read)
            case .label:
                guard label == nil, files.count < Self.most,
                    let read = try? Content.decode(HandedFileLabel.self, from: content),
                    read.about.count <= Limits.aside
                else { throw .unknownFormat }
                label = read
            case .file:
                guard let read = label, !content.isEmpty else { throw .unknownFormat }
                files.append(HandedFile(label: read, bytes: content))
                label = nil
            }
        }
    }

    private static func next(_ rest: inout Data.SubSequence) -> (Part, Data)? {
        guard rest.count >= 5, let part = rest.first.flatMap(Part.init(rawValue:)) else {
            return nil
        }
        let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard rest.count - 5 >= length else { return nil }
        let content = Data(rest.dropFirst(5).prefix(length))
        rest = rest.dropFirst(5 + length)
        return (part, content)
    }

    /// Whether each part fits into an entry of a consultation.
    private var isKeepable: Bool {
        let letter = ReceivedHandover(
            bundle: .random(),
            partner: Bilingual(ko: "", en: ""),
            letter: letter
        )
        let events = [HandoverEvent.received(letter)] + notes.map { .noteReceived($0) }
        return events.allSatisfy { (try? $0.content.padded) != nil }
    }
}
