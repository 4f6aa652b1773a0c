import Casework

/// Gives the bytes of a file of text as UTF-8, without the mark in front.
struct TextDecoder {
    private let code: TextCode
    private let conversion: TextConversion?
    private var begun: [UInt8] = []
    private var isAtStart = true

    init(_ code: TextCode) throws {
        self.code = code
        conversion = code == .utf8 ? nil : try TextConversion(from: code, to: .utf8)
    }

    /// - Throws: `TextConversion.Unreadable` where a byte stands for no letter.
    mutating func read(_ bytes: some Collection<UInt8>) throws -> [UInt8] {
        var bytes = begun + bytes
        begun = []
        if isAtStart {
            guard bytes.count >= code.mark.count else {
                begun = bytes
                return []
            }
            if !code.mark.isEmpty, bytes.starts(with: code.mark) {
                bytes.removeFirst(code.mark.count)
            }
            isAtStart = false
        }
        guard let conversion else { return try whole(bytes) }
        return try conversion.convert(bytes)
    }

    mutating func finish() throws {
        guard begun.isEmpty || isAtStart else { throw TextConversion.Unreadable() }
        try conversion?.finish()
    }

    /// All letters of UTF-8 that came whole; the beginning of the last waits.
    private mutating func whole(_ bytes: [UInt8]) throws -> [UInt8] {
        let tail = bytes.suffix(3).lastIndex { $0 & 0xC0 == 0xC0 }
        var end = bytes.count
        if let tail, bytes.count - tail < Self.length(from: bytes[tail]) { end = tail }
        guard String(validating: bytes[..<end], as: UTF8.self) != nil else {
            throw TextConversion.Unreadable()
        }
        begun = Array(bytes[end...])
        return Array(bytes[..<end])
    }

    private static func length(from first: UInt8) -> Int {
        switch first {
        case 0xF0...: 4
        case 0xE0...: 3
        case _: 2
        }
    }
}
