import Casework
package import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the sealed pieces of an upload wait until all of it has come: a file without a name.
///
/// It is gone when nobody holds it any more, also when the server is killed; a plain byte never
/// reaches it.
package final class Spool: Sendable {
    private let descriptor: Int32

    package init(in folder: URL) throws {
        descriptor = try Self.nameless(in: folder.path)
    }

    deinit { _ = close(descriptor) }

    func write(_ bytes: Data, at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor,
                    buffer.baseAddress?.advanced(by: done),
                    bytes.count - done,
                    off_t(offset + done)
                )
            }
            if wrote < 0, errno == EINTR { continue }
            // Full disk, full quota: nothing was kept, and trying again later may help.
            guard wrote > 0 else { throw StorageError.unavailable }
            done += wrote
        }
    }

    func read(_ count: Int, at offset: Int) throws -> Data {
        var bytes = Data(count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(
                    descriptor,
                    buffer.baseAddress?.advanced(by: done),
                    count - done,
                    off_t(offset + done)
                )
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw StorageError.unavailable }
            done += got
        }
        return bytes
    }

    private static func nameless(in folder: String) throws -> Int32 {
        #if os(Linux)
        // O_TMPFILE: never had a name at all. Some file systems cannot.
        let opened = open(folder, 0o20000000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0o600)
        if opened >= 0 { return opened }
        #endif
        let name = folder + "/.spool-\(EntryID.random())"
        let named = open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard named >= 0 else { throw StorageError.unavailable }
        guard unlink(name) == 0 else {
            _ = close(named)
            throw StorageError.unavailable
        }
        return named
    }
}
