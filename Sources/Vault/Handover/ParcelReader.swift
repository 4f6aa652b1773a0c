package import Casework
package import Foundation

/// What a parcel holds of its files, in the order in which it comes.
package enum HandedPiece: Sendable {
    case begins(HandedFile)
    case bytes(Data)
    /// The file has come whole.
    case ends
}

/// Reads a parcel while its bundle opens: words are kept until its end, files go past.
///
/// Nothing of it counts before the bundle's signature is known and `finish` has succeeded.
package struct ParcelReader: Sendable {
    private enum Place {
        case magic, head
        case words(ParcelPart, Int)
        /// In a file, with so many bytes still to come.
        case file(Int)
        case padding
    }

    private var place = Place.magic
    /// The beginning of what is not whole yet: never more than one part of words.
    private var waiting = Data()
    private var letter: HandoverLetter?
    private var notes: [HandedNote] = []
    private var files: [HandedFile] = []
    private var label: HandedFileLabel?
    /// Bytes of words so far, and zeroes after the end.
    private var words = 0
    private var padding = 0

    package init() {}

    /// Takes the next bytes, of any length, and hands on what is a file's.
    ///
    /// - Throws: `BundleRefusal.unknownFormat` when it is no parcel, and what `take` throws.
    package mutating func add(_ bytes: Data, take: (HandedPiece) throws -> Void) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch place {
            case .magic:
                guard let magic = next(ParcelPart.magic.count, &rest) else { return }
                guard magic == ParcelPart.magic else { throw BundleRefusal.unknownFormat }
                place = .head
            case .head:
                guard let head = next(ParcelPart.head, &rest) else { return }
                try begin(head, take)
            case .words(let part, let length):
                guard let content = next(length, &rest) else { return }
                try keep(part, content)
                place = .head
            case .file(let left):
                let bytes = rest.prefix(left)
                rest = rest.dropFirst(bytes.count)
                try take(.bytes(Data(bytes)))
                place = .file(left - bytes.count)
                if bytes.count == left {
                    try take(.ends)
                    place = .head
                }
            case .padding:
                padding += rest.count
                guard padding < ParcelPart.bucket, rest.allSatisfy({ $0 == 0 }) else {
                    throw BundleRefusal.unknownFormat
                }
                return
            }
        }
    }

    /// What came, when it is whole and all of it can be kept here.
    package consuming func finish() throws(BundleRefusal) -> HandoverParcel {
        guard case .padding = place, let letter, letter.persons.count <= HandoverParcel.most,
            letter.persons.allSatisfy({ $0.name.count <= Person.longestName })
        else { throw .unknownFormat }
        let parcel = HandoverParcel(letter: letter, notes: notes, files: files)
        guard parcel.isKeepable else { throw .unknownFormat }
        return parcel
    }

    /// The next so many bytes, once all of them have come.
    private mutating func next(_ count: Int, _ rest: inout Data.SubSequence) -> Data? {
        let part = rest.prefix(count - waiting.count)
        rest = rest.dropFirst(part.count)
        waiting.append(part)
        guard waiting.count == count else { return nil }
        defer { waiting = Data() }
        return waiting
    }

    private mutating func begin(_ head: Data, _ take: (HandedPiece) throws -> Void) throws {
        let length = head.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        guard let part = head.first.flatMap(ParcelPart.init(rawValue:)),
            (label == nil) == (part != .file)
        else { throw BundleRefusal.unknownFormat }
        switch part {
        case .end:
            guard length == 0 else { throw BundleRefusal.unknownFormat }
            place = .padding
        case .letter, .note, .label:
            words += length
            guard length > 0, words <= Limits.bundleWords else {
                throw BundleRefusal.unknownFormat
            }
            place = .words(part, length)
        case .file:
            guard let label, length > 0 else { throw BundleRefusal.unknownFormat }
            let file = HandedFile(label: label, size: length)
            files.append(file)
            self.label = nil
            try take(.begins(file))
            place = .file(length)
        }
    }

    private mutating func keep(_ part: ParcelPart, _ content: Data) throws(BundleRefusal) {
        switch part {
        case .letter:
            guard letter == nil,
                let read = try? Content.decode(HandoverLetter.self, from: content)
            else { throw .unknownFormat }
            letter = read
        case .note:
            guard notes.count < HandoverParcel.most,
                let read = try? Content.decode(HandedNote.self, from: content)
            else { throw .unknownFormat }
            notes.append(read)
        case .label:
            guard files.count < HandoverParcel.most,
                let read = try? Content.decode(HandedFileLabel.self, from: content),
                read.about.count <= Limits.aside
            else { throw .unknownFormat }
            label = read
        case .end, .file: throw .unknownFormat
        }
    }
}

extension HandoverParcel {
    /// Whether each part fits into an entry of a consultation.
    fileprivate var isKeepable: Bool {
        let letter = ReceivedHandover(
            bundle: .random(),
            partner: Bilingual(ko: "", en: ""),
            letter: letter
        )
        let events = [HandoverEvent.received(letter)] + notes.map { .noteReceived($0) }
        return events.allSatisfy { (try? $0.content.padded) != nil }
    }
}

extension HandedPiece: Confidential {}

extension ParcelReader: Confidential {}
