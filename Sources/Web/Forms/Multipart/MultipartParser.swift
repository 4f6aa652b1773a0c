/// Reads a form with files as its bytes come, in pieces of any size, and keeps none of them.
///
/// Pure: bytes in, events out. It holds back at most one part's head or one boundary.
package struct MultipartParser: Sendable {
    /// What was read of the body.
    package enum Event: Sendable {
        case began(MultipartPart)
        /// Some bytes of the part that began last; a part's bytes may come in many events.
        case bytes(ArraySlice<UInt8>)
        case ended
    }

    private enum State {
        case preamble
        /// Right behind a boundary: another part, or the end.
        case behindBoundary
        case head
        case field, file
        case epilogue
    }

    private let delimiter: [UInt8]
    private let limits: MultipartLimits
    private var state = State.preamble
    // The first boundary may stand at the very beginning; every other one follows a line end.
    private var held: [UInt8] = [0x0D, 0x0A]
    private var parts = 0
    private var fieldBytes = 0
    private var total = 0

    package init(boundary: [UInt8], limits: MultipartLimits = MultipartLimits()) {
        delimiter = [0x0D, 0x0A, 0x2D, 0x2D] + boundary
        self.limits = limits
    }

    /// Takes the next bytes of the body.
    package mutating func read(_ bytes: some Collection<UInt8>) throws(MultipartRefusal) -> [Event]
    {
        total += bytes.count
        guard total <= limits.total else { throw .tooLarge }
        guard state != .epilogue else { return [] }
        held.append(contentsOf: bytes)
        var events: [Event] = []
        var at = 0
        while try step(&at, &events) {}
        held.removeFirst(at)
        return events
    }

    /// Says whether the body came to its end.
    package func finish() throws(MultipartRefusal) {
        guard state == .epilogue else { throw .cutShort }
    }

    /// Goes one state further, or says that more has to come first.
    private mutating func step(_ at: inout Int, _ events: inout [Event]) throws(MultipartRefusal)
        -> Bool
    {
        switch state {
        case .preamble: try preamble(&at)
        case .behindBoundary: try behindBoundary(&at)
        case .head: try head(&at, &events)
        case .field, .file: try content(&at, &events)
        case .epilogue: false
        }
    }

    private mutating func preamble(_ at: inout Int) throws(MultipartRefusal) -> Bool {
        let found = place(of: delimiter, from: at)
        let earliest = found ?? max(at, held.count - delimiter.count + 1)
        // Counted from the first byte, however the bytes came.
        guard total - held.count + earliest <= limits.header else { throw .garbled }
        guard let found else {
            at = earliest
            return false
        }
        at = found + delimiter.count
        state = .behindBoundary
        return true
    }

    private mutating func behindBoundary(_ at: inout Int) throws(MultipartRefusal) -> Bool {
        guard held.count >= at + 2 else { return false }
        switch (held[at], held[at + 1]) {
        // The line end stays: a head without lines is found by it.
        case (0x0D, 0x0A): state = .head
        case (0x2D, 0x2D):
            at = held.count
            state = .epilogue
            return false
        default: throw .garbled
        }
        guard parts < limits.parts else { throw .tooManyParts }
        parts += 1
        return true
    }

    private mutating func head(_ at: inout Int, _ events: inout [Event]) throws(MultipartRefusal)
        -> Bool
    {
        guard let end = place(of: [0x0D, 0x0A, 0x0D, 0x0A], from: at) else {
            guard held.count - at <= limits.header + 3 else { throw .headerTooLong }
            return false
        }
        guard end - at <= limits.header else { throw .headerTooLong }
        let part = try MultipartHead.read(held[at..<end].dropFirst(2), limits)
        at = end + 2
        state = part.fileName == nil ? .field : .file
        events.append(.began(part))
        // The line end before the content stays too: an empty part's boundary begins with it.
        skipsLineEnd = true
        return true
    }

    /// Whether the first two bytes of a part's content are still its head's last line end.
    private var skipsLineEnd = false

    private mutating func content(_ at: inout Int, _ events: inout [Event])
        throws(MultipartRefusal) -> Bool
    {
        let found = place(of: delimiter, from: at)
        let end = found ?? max(at, held.count - delimiter.count + 1)
        if skipsLineEnd, end >= at + 2 || found != nil {
            // An empty part may end right where it begins: then its line end is the boundary's own.
            if found != at { at += 2 }
            skipsLineEnd = false
        }
        if !skipsLineEnd, end > at { try emit(at..<end, &events) }
        if !skipsLineEnd { at = end }
        guard let found else { return false }
        events.append(.ended)
        at = found + delimiter.count
        state = .behindBoundary
        return true
    }

    private mutating func emit(_ range: Range<Int>, _ events: inout [Event])
        throws(MultipartRefusal)
    {
        if state == .field {
            fieldBytes += range.count
            guard fieldBytes <= limits.fields else { throw .fieldsTooLarge }
        }
        events.append(.bytes(held[range]))
    }

    private func place(of sought: [UInt8], from start: Int) -> Int? {
        held.withUnsafeBufferPointer { held in
            var at = start
            while at + sought.count <= held.count {
                guard held[at] == sought[0] else {
                    at += 1
                    continue
                }
                var same = 1
                while same < sought.count, held[at + same] == sought[same] { same += 1 }
                if same == sought.count { return at }
                at += 1
            }
            return nil
        }
    }
}
