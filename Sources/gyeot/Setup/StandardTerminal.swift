import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal from which the command was started.
struct StandardTerminal: Terminal {
    var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    func say(_ text: String) throws(SetupRefusal) { try write("\(text)\n") }

    func ask(_ question: String) throws(SetupRefusal) -> String {
        try write(question)
        return try line().trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func askHidden(_ question: String) throws(SetupRefusal) -> String {
        try write(question)
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { throw .notAttended }
        var hidden = shown
        // Control-C comes as a letter too: it may not end us while the terminal shows nothing.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { throw .notAttended }
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
        let typed = try line()
        try write("\n")
        guard !typed.unicodeScalars.contains("\u{3}") else { throw .givenUp }
        return typed
    }

    func wipe() throws(SetupRefusal) {
        // Screen, and the lines that have scrolled away.
        try write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }

    private func line() throws(SetupRefusal) -> String {
        guard let line = readLine() else { throw .givenUp }
        return line
    }

    private func write(_ text: String) throws(SetupRefusal) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw .notShown
        }
    }
}
