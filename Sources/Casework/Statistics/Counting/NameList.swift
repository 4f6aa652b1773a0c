/// Names side by side as bytes: a hundred thousand of them are a few megabytes, and one piece of memory.
struct NameList: Hashable, Sendable {
    private(set) var text: [UInt8] = []
    /// Where each name ends.
    private var ends: [Int32] = []

    init() {}

    /// Names of so many bytes each, or nothing where these lengths are not those of the text.
    init?(text: [UInt8], lengths: [Int32]) {
        self.text = text
        ends.reserveCapacity(lengths.count)
        var end = 0
        for length in lengths {
            end += Int(length)
            guard length >= 0, end <= text.count else { return nil }
            ends.append(Int32(end))
        }
        guard end == text.count else { return nil }
    }

    var lengths: [Int32] { indices.map { Int32(place(of: $0).count) } }

    mutating func append(_ name: UnsafeBufferPointer<UInt8>) {
        text.append(contentsOf: name)
        ends.append(Int32(text.count))
    }

    mutating func append(_ name: String) {
        var name = name
        name.withUTF8 { append($0) }
    }

    func has(_ name: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
        let place = place(of: number)
        return text.withUnsafeBufferPointer { $0.has(name, at: place) }
    }

    /// Lends each name as its bytes, in order.
    func each(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        text.withUnsafeBufferPointer { text in
            for number in indices { take(UnsafeBufferPointer(rebasing: text[place(of: number)])) }
        }
    }

    private func place(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }
}

extension NameList: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(number: Int) -> String {
        String(decoding: text[place(of: number)], as: UTF8.self)
    }
}

extension NameList: Confidential {}
