import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `gyeot serve` as a process of its own on a home, so that its memory and its time are its alone.
final class Server {
    let reporterPort: UInt16
    let deskPort: UInt16
    private let process = Process()

    /// Starts a server; it does not answer yet.
    init(_ home: URL, only face: String? = nil) throws {
        (reporterPort, deskPort) = (try Loopback.freePort(), try Loopback.freePort())
        let program = Bundle.main.bundleURL.appending(path: "gyeot")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw Trouble.noServer
        }
        process.executableURL = program
        process.arguments = ["serve"] + (face.map { ["--only", $0] } ?? [])
        var environment = ProcessInfo.processInfo.environment.filter {
            !$0.key.hasPrefix("GYEOT_")
        }
        environment["GYEOT_HOME"] = home.path
        environment["GYEOT_REPORTER_ADDRESS"] = "127.0.0.1:\(reporterPort)"
        environment["GYEOT_DESK_ADDRESS"] = "127.0.0.1:\(deskPort)"
        // What is measured here is the intake, and not what slows a flood of it.
        environment["GYEOT_FLOOD"] = "off"
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        try process.run()
    }

    /// A connection to the reporter's face.
    func reporter() throws -> Connection {
        try Connection(host: "127.0.0.1:\(reporterPort)", port: reporterPort)
    }

    /// A connection to the desk.
    func desk() throws -> Connection {
        try Connection(host: "localhost:\(deskPort)", port: deskPort)
    }

    /// Waits until a page is answered, looking every millisecond, for half a minute at most.
    func firstAnswer(_ path: String, _ connect: () throws -> Connection) throws -> Answer {
        for _ in 0..<30_000 {
            guard process.isRunning else { break }
            if let answer = try? connect().get(path) { return answer }
            usleep(1_000)
        }
        throw Trouble.noServer
    }

    /// Ends the server as a system would, and not gently if it does not listen.
    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        for _ in 0..<1_000 where process.isRunning { usleep(10_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// What it holds in memory now, and held at most, in MiB; Linux alone tells.
    var memory: (now: Double, most: Double)? {
        let path = "/proc/\(process.processIdentifier)/status"
        guard let status = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        func mebibytes(_ name: String) -> Double? {
            status.split(separator: "\n").first { $0.hasPrefix(name) }
                .flatMap { $0.split(separator: " ").dropFirst().first }
                .flatMap { Double($0) }.map { $0 / 1_024 }
        }
        guard let now = mebibytes("VmRSS:"), let most = mebibytes("VmHWM:") else { return nil }
        return (now, most)
    }

    /// Lets `memory.most` begin anew, so that each part of a measurement has its own; Linux alone can.
    func forgetMostMemory() {
        try? Data("5".utf8).write(
            to: URL(filePath: "/proc/\(process.processIdentifier)/clear_refs")
        )
    }

    /// Tells the seconds of processor it has used until then; Linux alone tells.
    var processorReader: @Sendable () -> Double? {
        let path = "/proc/\(process.processIdentifier)/stat"
        return { Self.processor(path) }
    }

    private static func processor(_ path: String) -> Double? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let name = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[name...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13])
        else { return nil }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
