import Casework
import Testing

/// What may be attached: five files, 20 MiB each, 50 MiB together (security A7).
struct FileTallyTests {
    private static let limits = FileLimits(files: 3, each: 10, together: 20)

    private func refusal(_ files: [(name: String, bytes: [Int])]) -> FileRefusal? {
        var tally = FileTally(Self.limits)
        do {
            for file in files {
                try tally.begin(named: file.name)
                for bytes in file.bytes { try tally.add(bytes) }
                try tally.end()
            }
            return nil
        } catch {
            return error
        }
    }

    @Test func `what fits is taken`() {
        #expect(refusal([]) == nil)
        #expect(refusal([("a", [10]), ("a", [4, 5]), ("b", [1])]) == nil)
    }

    @Test func `each limit has its own reason`() {
        #expect(refusal([("a", [10, 1])]) == .tooLarge)
        #expect(refusal([("a", [10]), ("b", [10]), ("c", [1])]) == .tooMuchTogether)
        #expect(refusal([("a", [1]), ("b", [1]), ("c", [1]), ("d", [1])]) == .tooMany)
        #expect(refusal([("a", [])]) == .empty)
        #expect(refusal([("", [1])]) == .unnamed)
    }

    @Test func `the standard is what the page says`() {
        #expect(FileLimits.standard == FileLimits(files: 5, each: 20_971_520, together: 52_428_800))
    }
}
