import Casework
import Crypto
import Dispatch
import Foundation

/// The least that any program needs on this machine for as many notes.
///
/// One flat file of sealed notes of 4 KiB, each under a key of its own, which are read, unwrapped, opened and looked at
/// on two threads. It knows of no folders.
struct BareLoop {
    private let file: URL
    private let count: Int
    private let folderKey = SymmetricKey(size: .bits256)

    private static let size = 4_096
    /// A nonce and a mark for each of a key and a note.
    private static let step = (12 + 32 + 16) + (12 + size + 16)
    private static let atOnce = 256

    /// Writes the notes into a new file in a folder.
    init(_ count: Int, in folder: URL) throws {
        (file, self.count) = (folder.appending(path: "bare"), count)
        let words = Data(Telling(number: 1).told(bytes: Self.size).utf8.prefix(Self.size))
        guard words.count == Self.size,
            FileManager.default.createFile(atPath: file.path, contents: nil)
        else { throw Trouble.missing("a file of bare notes") }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        for start in stride(from: 0, to: count, by: Self.atOnce) {
            var chunk = Data(capacity: Self.atOnce * Self.step)
            for _ in start..<min(start + Self.atOnce, count) {
                let key = SymmetricKey(size: .bits256)
                let wrapped = try key.withUnsafeBytes {
                    try AES.GCM.seal(Data($0), using: folderKey)
                }
                chunk += wrapped.combined ?? Data()
                chunk += try AES.GCM.seal(words, using: key).combined ?? Data()
            }
            try handle.write(contentsOf: chunk)
        }
    }

    /// Goes through all of them so many times, and takes the file away.
    func measure(_ times: Int, today: Day) throws -> Timings {
        defer { try? FileManager.default.removeItem(at: file) }
        let matcher = Matcher(Query(LogShelf.rare, today: today))
        let clock = ContinuousClock()
        var timings = Timings()
        for _ in 0..<times {
            let begun = clock.now
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                let middle = count / 2 / Self.atOnce * Self.atOnce
                do {
                    try look(through: half == 0 ? 0..<middle : middle..<count, for: matcher)
                } catch {
                    preconditionFailure("the notes that were just sealed open")
                }
            }
            timings.add(clock.now - begun)
        }
        return timings
    }

    private func look(through notes: Range<Int>, for matcher: Matcher) throws {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        try handle.seek(toOffset: UInt64(notes.lowerBound * Self.step))
        var left = notes.count
        while left > 0 {
            let next = min(left, Self.atOnce)
            guard let chunk = try handle.read(upToCount: next * Self.step),
                chunk.count == next * Self.step
            else { throw Trouble.missing("a bare note") }
            for note in 0..<next {
                let start = chunk.startIndex + note * Self.step
                let wrapped = chunk[start..<start + 60]
                let key = try AES.GCM.open(.init(combined: wrapped), using: folderKey)
                let words = try AES.GCM.open(
                    .init(combined: chunk[start + 60..<start + Self.step]),
                    using: SymmetricKey(data: key)
                )
                let isThere = words.withUnsafeBytes {
                    matcher.marks(in: $0, loosely: true) == matcher.all
                }
                precondition(!isThere, "nobody wrote it")
            }
            left -= next
        }
    }
}
