import Foundation

/// A QR code drawn in letters by Debian's `qrencode`, where that is installed.
enum CodePicture {
    /// What the picture will be looked at on.
    enum Ground: String {
        case paper = "UTF8i"
        case terminal = "ANSIUTF8"
        case page = "SVG"
    }

    static let program = "/usr/bin/qrencode"

    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

    /// Draws an address, or nothing; it goes through a pipe, since arguments are seen by everybody.
    static func draw(
        _ address: String,
        on ground: Ground,
        with program: String = CodePicture.program
    ) -> String? {
        guard !address.isEmpty, FileManager.default.isExecutableFile(atPath: program) else {
            return nil
        }
        let (input, output) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-t", ground.rawValue, "-m", "2"]
        process.environment = [:]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        try? input.fileHandleForWriting.write(contentsOf: Data(address.utf8))
        try? input.fileHandleForWriting.close()
        let drawn = try? output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let drawn else { return nil }
        return String(decoding: drawn, as: UTF8.self)
    }
}
