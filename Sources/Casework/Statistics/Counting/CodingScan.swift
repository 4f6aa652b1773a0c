/// Reads the JSON of a coding in one pass, for the shape in which it is always written.
///
/// 100,000 codings are read while somebody waits. Whatever looks otherwise is left to the decoder,
/// which takes any JSON: this one only says that it cannot.
struct CodingScan {
    private(set) var isEnding = false
    private(set) var day: Int32 = 0
    private(set) var openedOn: Int32 = 0
    private(set) var ordinal: Int32 = 0
    private(set) var person: Range<Int>?
    private(set) var officer: Range<Int>?
    /// The dimension of each code, and where its bytes stand.
    private(set) var codes: [(dimension: UInt8, place: Range<Int>)] = []
    private var at = 0
    private var known: UInt8 = 0
    /// Where the search for the next dimension begins.
    private var next = 0

    /// All that a coding says besides its person, as bits of `known`.
    private static let whole: UInt8 = 0b1_1111

    /// In the order in which a coding has them.
    private static let dimensions: [(name: [UInt8], place: UInt8)] =
        StatisticDimension.allCases.filter { !$0.isReckoned }
        .sorted { $0.nameInCoding < $1.nameInCoding }
        .map { (Array($0.nameInCoding.utf8), $0.place) }

    /// Reads a coding, or says that it is not in the usual shape.
    mutating func read(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
        (at, known, person, officer) = (0, 0, nil, nil)
        codes.removeAll(keepingCapacity: true)
        guard take(UInt8(ascii: "{"), json) else { return false }
        repeat {
            guard let name = string(json), take(UInt8(ascii: ":"), json), field(name, json) else {
                return false
            }
        } while take(UInt8(ascii: ","), json)
        return take(UInt8(ascii: "}"), json) && at == json.count && known == Self.whole
    }

    private mutating func field(_ name: Range<Int>, _ json: UnsafeBufferPointer<UInt8>) -> Bool {
        switch name.count {
        case 4 where Self.says("unit", name, json): unit(json)
        case 3 where Self.says("day", name, json): days(\.day, 2, json)
        case 8 where Self.says("openedOn", name, json): days(\.openedOn, 4, json)
        case 7 where Self.says("ordinal", name, json): place(json)
        case 7 where Self.says("version", name, json): shape(json)
        case 12 where Self.says("codesVersion", name, json): number(json) != nil
        case 6 where Self.says("person", name, json): someone(\.person, json)
        case 7 where Self.says("officer", name, json): someone(\.officer, json)
        case 5 where Self.says("codes", name, json): all(json)
        case _: false
        }
    }

    private mutating func unit(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let said = string(json) else { return false }
        isEnding = Self.says("ending", said, json)
        known |= 1
        return isEnding || Self.says("note", said, json)
    }

    private mutating func days(
        _ field: WritableKeyPath<CodingScan, Int32>,
        _ bit: UInt8,
        _ json: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let said = string(json), said.count == 10 else { return false }
        func digits(_ from: Int, _ count: Int) -> Int {
            (from..<from + count).reduce(0) { $0 * 10 + Int(json[said.lowerBound + $1]) - 48 }
        }
        let isWritten = said.allSatisfy { place in
            let isDash = place == said.lowerBound + 4 || place == said.lowerBound + 7
            return isDash ? json[place] == 45 : 48...57 ~= json[place]
        }
        guard isWritten,
            let day = Day(year: digits(0, 4), month: digits(5, 2), day: digits(8, 2))
        else { return false }
        self[keyPath: field] = Int32(day.ordinal)
        known |= bit
        return true
    }

    private mutating func place(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let said = number(json) else { return false }
        ordinal = said
        known |= 8
        return true
    }

    private mutating func shape(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
        known |= 16
        return number(json) == Int32(Coding.shape)
    }

    private mutating func number(_ json: UnsafeBufferPointer<UInt8>) -> Int32? {
        let start = at
        var value: Int32 = 0
        while at < json.count, 48...57 ~= json[at], at - start < 9 {
            value = value * 10 + Int32(json[at]) - 48
            at += 1
        }
        return at > start ? value : nil
    }

    private mutating func someone(
        _ field: WritableKeyPath<CodingScan, Range<Int>?>,
        _ json: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let said = string(json), !said.isEmpty else { return false }
        self[keyPath: field] = said
        return true
    }

    private mutating func all(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
        guard take(UInt8(ascii: "{"), json) else { return false }
        if take(UInt8(ascii: "}"), json) { return true }
        repeat {
            guard let name = string(json), take(UInt8(ascii: ":"), json),
                take(UInt8(ascii: "["), json)
            else { return false }
            let dimension = dimension(of: name, json)
            repeat {
                guard let code = string(json) else { return false }
                if let dimension { codes.append((dimension, code)) }
            } while take(UInt8(ascii: ","), json)
            guard take(UInt8(ascii: "]"), json) else { return false }
        } while take(UInt8(ascii: ","), json)
        return take(UInt8(ascii: "}"), json)
    }

    /// The dimension of that name; mostly the one that stood at this place in the coding before.
    private mutating func dimension(of name: Range<Int>, _ json: UnsafeBufferPointer<UInt8>)
        -> UInt8?
    {
        for step in Self.dimensions.indices {
            let place = (next + step) % Self.dimensions.count
            let isIt = Self.dimensions[place].name.withUnsafeBufferPointer {
                json.has($0, at: name)
            }
            guard isIt else { continue }
            next = place + 1
            return Self.dimensions[place].place
        }
        return nil
    }

    private mutating func take(_ byte: UInt8, _ json: UnsafeBufferPointer<UInt8>) -> Bool {
        guard at < json.count, json[at] == byte else { return false }
        at += 1
        return true
    }

    /// The place of a string without any sign that stands for another.
    private mutating func string(_ json: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard take(UInt8(ascii: "\""), json) else { return nil }
        let start = at
        while at < json.count, json[at] != UInt8(ascii: "\"") {
            guard json[at] != UInt8(ascii: "\\") else { return nil }
            at += 1
        }
        let said = start..<at
        return take(UInt8(ascii: "\""), json) ? said : nil
    }

    private static func says(
        _ word: StaticString,
        _ place: Range<Int>,
        _ json: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        word.withUTF8Buffer { json.has($0, at: place) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether exactly these bytes stand at a place; byte by byte, for most are short and differ at once.
    func has(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) -> Bool {
        guard place.count == bytes.count else { return false }
        for (step, at) in place.enumerated() where self[at] != bytes[step] { return false }
        return true
    }
}
