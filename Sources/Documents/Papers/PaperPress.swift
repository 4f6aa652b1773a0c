package import Foundation

/// Sets papers as PDF with WeasyPrint inside the sandbox: it reads nothing but what it is handed, and
/// nothing of it touches a disk.
package struct PaperPress: Sendable {
    /// A report of forty pages takes some seconds; its Korean fonts are large.
    package static let limits = SandboxLimits(
        seconds: 60,
        bytes: 32 * 1_024 * 1_024,
        memoryBytes: 2 * 1_024 * 1_024 * 1_024
    )

    private let sandbox: URL
    private let limits: SandboxLimits

    package init(
        sandbox: URL = URL(filePath: "/usr/bin/bwrap"),
        limits: SandboxLimits = PaperPress.limits
    ) {
        (self.sandbox, self.limits) = (sandbox, limits)
    }

    /// Sets a page of HTML with its styles; blocks the thread until the end.
    ///
    /// - Throws: `PressTrouble` when there is no program, it refused, or it took too long.
    package func pdf(of html: String, styles: String) throws -> Data {
        let (page, styles) = (Data(html.utf8), Data(styles.utf8))
        var pieces = [Data("\(page.count)\n".utf8), page, styles][...]
        var paper = Data()
        let end = try SandboxRun(
            program: sandbox,
            script: SandboxScript(Self.script, folder: "/paper"),
            limits: limits
        ).run(from: { pieces.popFirst() }, to: { paper += $0 })
        switch end {
        case .ended(0) where paper.starts(with: Data("%PDF-".utf8)): return paper
        case .ended(Self.isMissing), .missing: throw PressTrouble.missing
        case .tookTooLong: throw PressTrouble.tookTooLong
        case .ended, .crashed, .tooMuch: throw PressTrouble.refused
        }
    }

    /// How the script ends where the program is not installed.
    private static let isMissing = 20

    private static let script = #"""
        import os
        import sys

        sys.stdout.buffer.write(b"gyeot 1\n")
        sys.stdout.flush()
        try:
            import weasyprint
        except ImportError:
            os._exit(20)


        def nothing(*_, **__):
            raise ValueError


        try:
            length = int(sys.stdin.buffer.readline())
            page = sys.stdin.buffer.read(length).decode()
            styles = sys.stdin.buffer.read().decode()
            sheet = weasyprint.CSS(string=styles, url_fetcher=nothing)
            html = weasyprint.HTML(string=page, url_fetcher=nothing, base_url="paper:")
            sys.stdout.buffer.write(html.write_pdf(stylesheets=[sheet]))
            sys.stdout.buffer.flush()
        except BaseException:
            # Nothing of an error is said: it could hold words of the paper.
            os._exit(31)
        os._exit(0)
        """#
}

/// Why there is no paper.
package enum PressTrouble: String, Error, CaseIterable, Sendable {
    /// The program is not on this server.
    case missing
    case refused, tookTooLong
}
