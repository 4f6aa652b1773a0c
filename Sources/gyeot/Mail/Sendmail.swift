import Casework
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Hands a message to the machine's own mail program, and waits for it no longer than a minute.
struct Sendmail {
    let program: URL
    var patience: Duration = .seconds(60)

    /// Whether the program took it.
    func send(_ message: Data, from: MailAddress, to: MailAddress) async -> Bool {
        guard FileManager.default.isExecutableFile(atPath: program.path) else { return false }
        let process = Process()
        let input = Pipe()
        process.executableURL = program
        process.arguments = ["-i", "-f", from.text, to.text]
        // Nothing of ours goes along: no settings, no paths.
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            // It fits into the pipe whole, so that a program which never reads stops nobody.
            try input.fileHandleForWriting.write(contentsOf: message)
            try input.fileHandleForWriting.close()
            try process.run()
        } catch {
            return false
        }
        let isDone = await wait(for: process)
        try? input.fileHandleForReading.close()
        return isDone && process.terminationReason == .exit && process.terminationStatus == 0
    }

    private func wait(for process: Process) async -> Bool {
        let end = ContinuousClock.now + patience
        while process.isRunning {
            let isCancelled = (try? await Task.sleep(for: .milliseconds(50))) == nil
            guard ContinuousClock.now < end, !isCancelled else {
                // Not waited for: what it had started itself may hang on, and must hold up nobody.
                kill(process.processIdentifier, SIGKILL)
                return false
            }
        }
        return true
    }
}
