import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns bytes of one code into bytes of another, piece by piece, with the C library's `iconv`.
///
/// Foundation on Linux offers no CP949; the C library reads and writes all 11,172 syllables of it.
package final class TextConversion {
    /// A byte that stands for nothing in its code.
    package struct Unreadable: Error {}
    /// The C library has no table for this code.
    package struct Unknown: Error {}

    private let conversion: iconv_t
    /// The beginning of a letter whose rest comes with the next piece.
    private var begun: [UInt8] = []
    private var isSpoiled = false

    package init(from source: TextCode, to target: TextCode) throws {
        let opened = iconv_open(target.rawValue, source.rawValue)
        guard let opened, Int(bitPattern: opened) != -1 else { throw Unknown() }
        conversion = opened
    }

    deinit { iconv_close(conversion) }

    /// Converts the next bytes; a letter that is cut off waits for the rest of it.
    ///
    /// What stands before an unreadable byte is given; only the next call, or the end, throws.
    package func convert(_ bytes: some Sequence<UInt8>) throws -> [UInt8] {
        guard !isSpoiled else { throw Unreadable() }
        var input = begun + bytes
        let length = input.count
        var output = [UInt8](repeating: 0, count: 4 * length + 16)
        var (read, wrote) = (0, 0)
        let (end, problem) = input.withUnsafeMutableBytes { input in
            output.withUnsafeMutableBytes { output -> (Int, Int32) in
                var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (left, room) = (length, output.count)
                let end = iconv(conversion, &from, &left, &to, &room)
                (read, wrote) = (length - left, output.count - room)
                return (end, errno)
            }
        }
        // A letter of any code has at most four bytes; more that is left is no beginning of one.
        isSpoiled = end == -1 && !(problem == EINVAL && length - read <= 4)
        begun = Array(input.dropFirst(read))
        return Array(output.prefix(wrote))
    }

    /// Says whether the last letter came whole.
    package func finish() throws {
        guard begun.isEmpty, !isSpoiled else { throw Unreadable() }
    }
}
