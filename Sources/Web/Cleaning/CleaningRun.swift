import Dispatch
import Foundation
import Synchronization

/// One file on its way through the sandbox; blocks the thread it runs on until the end.
struct CleaningRun {
    let program: URL
    let arguments: [String]
    let limits: SandboxedCleaner.Limits

    /// What a cleaner says before anything else, so that a sandbox that cannot start is told from a
    /// file that cannot be cleaned.
    static let greeting = Data("gyeot 1\n".utf8)
    private static let piece = 64 * 1_024

    /// A sandbox that ended while we write to it must not end the server.
    private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    func run(
        from original: () throws -> Data?,
        to copy: (Data) throws -> Void
    ) throws -> CleanerAnswer {
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
        try feed(input.fileHandleForWriting, from: original)
        let greeted = try drain(output.fileHandleForReading, to: copy, or: end)
        ended.wait()
        ended.signal()
        if let early = end.reason { return early }
        guard greeted else { return .missing }
        return Self.answer(to: process)
    }

    /// Hands in the original; a cleaner that stops listening says why by how it ends.
    private func feed(_ pipe: FileHandle, from original: () throws -> Data?) throws {
        defer { try? pipe.close() }
        while let bytes = try original() {
            do { try pipe.write(contentsOf: bytes) } catch { return }
        }
    }

    /// Takes the copy, and gives whether the cleaner greeted.
    private func drain(
        _ pipe: FileHandle,
        to copy: (Data) throws -> Void,
        or end: Ending
    ) throws -> Bool {
        var greeting = Data()
        var taken = 0
        while let bytes = try pipe.read(upToCount: Self.piece), !bytes.isEmpty {
            let missing = min(Self.greeting.count - greeting.count, bytes.count)
            greeting.append(bytes.prefix(missing))
            guard Self.greeting.starts(with: greeting) else {
                end.end(as: .missing)
                return false
            }
            let rest = bytes.dropFirst(missing)
            taken += rest.count
            guard taken <= limits.copyBytes else {
                end.end(as: .tooLarge)
                return true
            }
            if !rest.isEmpty { try copy(Data(rest)) }
        }
        return greeting == Self.greeting
    }

    private static func answer(to process: Process) -> CleanerAnswer {
        guard process.terminationReason == .exit else { return .refused }
        return switch process.terminationStatus {
        case 0: .cleaned
        case 20: .missing
        case 21: .unknown
        // The processor time was used up: 128 and the number of the signal.
        case 128 + SIGXCPU: .tookTooLong
        case _: .refused
        }
    }
}

/// Ends the sandbox for the reason that came first, and never whoever has its number later.
private final class Ending: Sendable {
    private struct State {
        var process: Int32?
        var reason: CleanerAnswer?
        var isOver = false
    }

    private let state = Mutex(State())

    var reason: CleanerAnswer? { state.withLock { $0.reason } }

    func begin(_ process: Int32) { state.withLock { $0.process = process } }

    func end(as reason: CleanerAnswer?) {
        state.withLock { state in
            guard !state.isOver, let process = state.process else { return }
            if state.reason == nil { state.reason = reason }
            kill(process, SIGKILL)
        }
    }

    func isOver() { state.withLock { $0.isOver = true } }
}
