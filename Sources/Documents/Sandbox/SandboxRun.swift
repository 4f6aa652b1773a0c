import Dispatch
package import Foundation
import Synchronization

/// One file on its way through a sandbox; blocks the thread it runs on until the end.
package struct SandboxRun {
    private let program: URL
    private let arguments: [String]
    private let limits: SandboxLimits

    package init(program: URL, script: SandboxScript, limits: SandboxLimits) {
        self.program = program
        arguments = SandboxArguments.all(script: script, limits: limits)
        self.limits = limits
    }

    private static let greeting = Data(SandboxScript.greeting.utf8)
    private static let piece = 64 * 1_024

    /// A sandbox that ended while we write to it must not end the server.
    private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Hands the original in and what the script writes out.
    ///
    /// Pieces may have come before something went wrong.
    /// - Throws: whatever reading and taking throw.
    package func run(
        from original: () throws -> Data?,
        to copy: (Data) throws -> Void
    ) throws -> SandboxEnd {
        _ = Self.brokenPipesAreErrors
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.environment = [:]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let (ended, end) = (DispatchSemaphore(value: 0), Ending())
        process.terminationHandler = { _ in
            end.isOver()
            ended.signal()
        }
        do { try process.run() } catch { return .missing }
        end.begin(process.processIdentifier)
        let clock = DispatchSource.makeTimerSource()
        clock.schedule(deadline: .now() + .seconds(limits.seconds))
        clock.setEventHandler { end.end(as: .tookTooLong) }
        clock.resume()
        defer {
            // Whatever went wrong with reading or taking: nothing of it stays at work.
            end.end(as: nil)
            ended.wait()
            clock.cancel()
        }
        // Whoever is ended while it sets the sandbox up leaves half of it behind: so hear it first.
        guard try hear(output.fileHandleForReading) else {
            end.end(as: .missing)
            return end.reason ?? .missing
        }
        try feed(input.fileHandleForWriting, from: original)
        try drain(output.fileHandleForReading, to: copy, or: end)
        ended.wait()
        ended.signal()
        return end.reason ?? Self.answer(to: process)
    }

    /// Whether the script greets; nothing of the original is handed in before it does.
    private func hear(_ pipe: FileHandle) throws -> Bool {
        var greeting = Data()
        while greeting.count < Self.greeting.count,
            let bytes = try pipe.read(upToCount: Self.greeting.count - greeting.count),
            !bytes.isEmpty
        {
            greeting += bytes
        }
        return greeting == Self.greeting
    }

    /// Hands in the original; a script that stops listening says why by how it ends.
    private func feed(_ pipe: FileHandle, from original: () throws -> Data?) throws {
        defer { try? pipe.close() }
        while let bytes = try original() {
            do { try pipe.write(contentsOf: bytes) } catch { return }
        }
    }

    private func drain(
        _ pipe: FileHandle,
        to copy: (Data) throws -> Void,
        or end: Ending
    ) throws {
        var taken = 0
        while let bytes = try pipe.read(upToCount: Self.piece), !bytes.isEmpty {
            taken += bytes.count
            guard taken <= limits.bytes else { return end.end(as: .tooMuch) }
            try copy(bytes)
        }
    }

    private static func answer(to process: Process) -> SandboxEnd {
        guard process.terminationReason == .exit else { return .crashed }
        // The processor time was used up: 128 and the number of the signal.
        return process.terminationStatus == 128 + SIGXCPU
            ? .tookTooLong : .ended(Int(process.terminationStatus))
    }
}

/// Ends the sandbox for the reason that came first, and never whoever has its number later.
private final class Ending: Sendable {
    private struct State {
        var process: Int32?
        var reason: SandboxEnd?
        var isOver = false
    }

    private let state = Mutex(State())

    var reason: SandboxEnd? { state.withLock { $0.reason } }

    func begin(_ process: Int32) { state.withLock { $0.process = process } }

    func end(as reason: SandboxEnd?) {
        state.withLock { state in
            guard !state.isOver, let process = state.process else { return }
            if state.reason == nil { state.reason = reason }
            kill(process, SIGKILL)
        }
    }

    func isOver() { state.withLock { $0.isOver = true } }
}
