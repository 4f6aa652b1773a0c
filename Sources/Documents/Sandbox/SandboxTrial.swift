package import Foundation

/// Builds the sandbox once with nothing in it, and looks at what the scripts would find inside.
///
/// Programs that are installed are no sign: a kernel that forbids what the sandbox is made of shows it
/// only here.
package struct SandboxTrial {
    /// How it went.
    package enum Outcome: Hashable, Sendable {
        /// It stands; of the parts these are not there.
        case stands(missing: [Part])
        /// The programs are there, and the sandbox does not begin.
        case doesNotStand
    }

    /// What the scripts take from the machine.
    package enum Part: String, CaseIterable, Sendable {
        case mat2, pixbuf, openpyxl, weasyprint, fonts
    }

    private let sandbox: URL

    package init(sandbox: URL = URL(filePath: "/usr/bin/bwrap")) { self.sandbox = sandbox }

    /// Blocks the thread for a second or two.
    package func run() -> Outcome {
        var said = Data()
        let run = SandboxRun(
            program: sandbox,
            script: SandboxScript(Self.script, folder: "/trial"),
            limits: SandboxLimits(seconds: 20, bytes: 64 * 1_024)
        )
        guard let end = try? run.run(from: { nil }, to: { said += $0 }), end == .ended(0) else {
            return .doesNotStand
        }
        let names = String(decoding: said, as: UTF8.self).split(separator: "\n")
        return .stands(missing: names.compactMap { Part(rawValue: String($0)) })
    }

    private static let script = #"""
        import glob
        import importlib.util
        import sys

        sys.stdout.write("gyeot 1\n")
        for name, module in (("mat2", "libmat2"), ("pixbuf", "gi"), ("openpyxl", "openpyxl"),
                             ("weasyprint", "weasyprint")):
            if importlib.util.find_spec(module) is None:
                print(name)
        # Any face with Hangul will do; without one a paper is a row of boxes.
        known = ("NotoSansCJK", "NotoSansKR", "Nanum", "Pretendard", "UnDotum", "Baekmuk")
        if not any(glob.glob(f"/usr/**/fonts/**/*{name}*", recursive=True) for name in known):
            print("fonts")
        """#
}
