import ArgumentParser
import Casework
import Foundation
import Web

/// Looks a server over and says what to do.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks the machine and the home over; says what to mend.",
        discussion: """
            Runs beside a server or without one, and changes nothing. Each line is ok, look or wrong. \
            Ends with 1 if something is wrong. Korean where LANG or LC_ALL is Korean.
            """
    )

    @Flag(help: "Say it as one line of JSON.")
    var json = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let findings = await Examination(
                home: Home(folder: settings.home),
                settings: settings,
                environment: environment,
                now: Date()
            ).findings()
            let language = Self.language(environment)
            Spoken.say(try json ? Self.json(findings) : Self.words(findings, in: language))
            guard !findings.contains(where: { $0.level == .wrong }) else { throw ExitCode.failure }
        }
    }

    static func language(_ environment: [String: String]) -> Language {
        let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return spoken?.hasPrefix("ko") == true ? .korean : .english
    }

    static func words(_ findings: [Finding], in language: Language) -> String {
        findings.map { finding in
            let mark =
                switch (finding.level, language) {
                case (.ok, .korean): "좋음"
                case (.look, .korean): "보기"
                case (.wrong, .korean): "고침"
                case (.ok, .english): "ok   "
                case (.look, .english): "look "
                case (.wrong, .english): "wrong"
                }
            let mend = finding.mend.map { "\n       → \($0(in: language))" } ?? ""
            return "\(mark)  \(finding.words(in: language))\(mend)"
        }.joined(separator: "\n")
    }

    static func json(_ findings: [Finding]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = findings.map {
            Line(name: $0.name, level: $0.level, words: $0.words, mend: $0.mend)
        }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    /// One finding as a machine reads it.
    private struct Line: Encodable {
        let name: String
        let level: Upkeep.Level
        let words: Bilingual
        let mend: Bilingual?
    }
}
