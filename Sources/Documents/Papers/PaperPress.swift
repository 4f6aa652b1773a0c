package import Foundation

/// Makes a PDF of a page, by WeasyPrint inside a sandbox that fetches nothing.
///
/// The words go in and come back through pipes: no plain byte touches a disk.
package struct PaperPress: Sendable {
    /// A hundred notes take some seconds and 300 MiB, most of it the fonts.
    package static let limits = SandboxLimits(
        seconds: 90,
        bytes: 100 * 1_024 * 1_024,
        memoryBytes: 3 * 1_024 * 1_024 * 1_024
    )

    private static let line = SandboxLine()
    private let sandbox: URL?

    package init(sandbox: URL? = PaperPress.installed) { self.sandbox = sandbox }

    /// The sandbox, where everything that makes papers is on this server.
    package static var installed: URL? {
        let needed = [
            "/usr/bin/bwrap", "/usr/bin/prlimit", "/usr/bin/python3", "/usr/bin/weasyprint",
        ]
        let isThere = needed.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
        return isThere ? URL(filePath: "/usr/bin/bwrap") : nil
    }

    /// Whether there is anything on this server that makes papers.
    package var isInstalled: Bool { sandbox != nil }

    /// Sets a page of HTML with the styles of a file; one paper at a time.
    ///
    /// - Throws: `PressTrouble` when there is no program, it refused, or it took too long.
    package func pdf(of html: String, styles: URL) async throws -> Data {
        guard let sandbox else { throw PressTrouble.missing }
        let styles = try Data(contentsOf: styles)
        do {
            return try await Self.line.run { try Self.press(html, styles, in: sandbox) }
        } catch is SandboxBusy {
            throw PressTrouble.tookTooLong
        }
    }

    private static func press(_ html: String, _ styles: Data, in sandbox: URL) throws -> Data {
        var pieces = [Data("\(styles.count)\n".utf8), styles, Data(html.utf8)][...]
        var paper = Data()
        let end = try SandboxRun(
            program: sandbox,
            script: SandboxScript(PaperScript.text, folder: PaperScript.folder),
            limits: limits
        ).run(from: { pieces.popFirst() }, to: { paper += $0 })
        switch end {
        case .ended(0) where paper.starts(with: Data("%PDF-".utf8)): return paper
        case .missing, .ended(PaperScript.missing): throw PressTrouble.missing
        case .tookTooLong: throw PressTrouble.tookTooLong
        case .ended, .crashed, .tooMuch: throw PressTrouble.refused
        }
    }
}

/// Why there is no paper.
package enum PressTrouble: String, Error, CaseIterable, Sendable {
    /// The program is not on this server.
    case missing
    case refused, tookTooLong
}
