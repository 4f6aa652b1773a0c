import Foundation

/// Held as long as a face serves from a home; the system lets go of it when the process ends.
package final class HomeLock: Sendable {
    private let descriptor: Int32

    init(file: URL, face: String) throws(HomeTrouble) {
        descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(file.path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .busy(face: face, file: file.path)
        }
    }

    deinit { close(descriptor) }
}
