/// What runs inside a sandbox: a script of ours around a program that reads what people sent.
package struct SandboxScript: Sendable {
    /// What a script says before anything else, so that a sandbox that cannot start is told from a
    /// file that cannot be read.
    package static let greeting = "gyeot 1\n"

    let text: String
    let arguments: [String]
    /// The one folder it may write to; it lies in memory.
    let folder: String

    package init(_ text: String, arguments: [String] = [], folder: String) {
        (self.text, self.arguments, self.folder) = (text, arguments, folder)
    }
}

/// How long a script may take, and how much it may write and hold.
package struct SandboxLimits: Sendable {
    package var seconds: Int
    /// Of what comes out; the folder in memory holds six times as much.
    package var bytes: Int
    /// Of address space for each process inside.
    package var memoryBytes: Int

    package init(seconds: Int, bytes: Int, memoryBytes: Int = 1_024 * 1_024 * 1_024) {
        (self.seconds, self.bytes, self.memoryBytes) = (seconds, bytes, memoryBytes)
    }
}

/// How a script came to its end.
package enum SandboxEnd: Hashable, Sendable {
    /// By itself, with its number; 0 is well.
    case ended(Int)
    case crashed
    case tookTooLong
    /// It wrote more than is taken.
    case tooMuch
    /// There is nothing on this server that runs it.
    case missing
}
