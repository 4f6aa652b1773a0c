import Testing

/// Something that is not written in this house: where, how to see it, and why not.
struct HouseRule: CustomTestStringConvertible {
    let why: String
    let pattern: String
    var exempt: Set<String> = []
    var only: Set<String> = []
    /// One file that may, for the reason that it gives itself.
    var except = ""
    var strings = false
    /// Two lines to try the rule on: one that it must see, one that it must let pass.
    let seen: String
    let passed: String

    var testDescription: String { why }

    func findings(in file: SourceFile) throws -> [String] {
        guard !exempt.contains(file.target), file.path != except,
            only.isEmpty || only.contains(file.target)
        else { return [] }
        return try file.findings(of: pattern, in: strings ? \.uncommented : \.code)
    }

    static let all: [HouseRule] = [
        HouseRule(
            why: "a force try ends the server for everybody",
            pattern: #"\btry!"#,
            seen: "let a = try! b()",
            passed: "let a = try b()"
        ),
        HouseRule(
            why: "a fatal error ends the server for everybody",
            pattern: #"\bfatalError\b"#,
            seen: "fatalError(reason)",
            passed: "preconditionFailure(reason)"
        ),
        HouseRule(
            why: "a forced cast ends the server for everybody",
            pattern: #"\bas!"#,
            seen: "let a = b as! Case",
            passed: "let a = b as? Case"
        ),
        HouseRule(
            why: "a value of any kind says nothing",
            pattern: #"\bas\? Any\b|\[String: (any )?Any\]"#,
            seen: "var page: [String: Any] = [:]",
            passed: "var page: [String: String] = [:]"
        ),
        HouseRule(
            why: "the clock is asked in one place and handed on",
            pattern: #"\bDate\(\)|\bDate\.now\b"#,
            exempt: ["gyeot", "bench"],
            seen: "let now = Date()",
            passed: "let now = world.now()"
        ),
        HouseRule(
            why: "the environment is read in one place, as settings",
            pattern: #"\bProcessInfo\b.*\benvironment\b|\bgetenv\("#,
            exempt: ["gyeot", "bench", "TestSupport"],
            seen: "ProcessInfo.processInfo.environment",
            passed: "settings.home"
        ),
        HouseRule(
            why: "only the command speaks to the terminal",
            pattern: #"\b(print|debugPrint|dump|NSLog)\("#,
            exempt: ["gyeot", "bench", "TestSupport"],
            seen: "print(words)",
            passed: "footprint(words)"
        ),
        HouseRule(
            why: "what is needed is asked for, never fetched from a global",
            pattern: #"\.shared\b|@TaskLocal"#,
            seen: "Renderer.shared.render()",
            passed: "world.renderer.render()"
        ),
        HouseRule(
            why: "background work is a service, so that it ends with the server",
            pattern: #"\bTask(\.detached)? \{"#,
            exempt: ["bench", "TestSupport"],
            seen: "Task { await send() }",
            passed: "await group.addTask { await send() }"
        ),
        HouseRule(
            why: "between targets there is package access and nothing wider",
            pattern: #"^\s*(@\w+ )*(public|open) (?!import)"#,
            seen: "public struct Report {",
            passed: "package struct Report {"
        ),
        HouseRule(
            why: "Casework is pure: values in, events out",
            pattern: #"\b(async|await|FileManager|FileHandle|URLSession|Logger|UUID)\b"#,
            only: ["Casework"],
            seen: "func close() async throws",
            passed: "func close() throws(ClosingRefusal)"
        ),
        HouseRule(
            why: "HTML lives in templates",
            pattern: #"</?(html|body|div|p|span|a|ul|li|h[1-6]|form|table|section)[ >]"#,
            exempt: ["TestSupport"],
            except: "Sources/Web/Server/UnreadablePage.swift",
            strings: true,
            seen: #"let row = "<li>\(name)</li>""#,
            passed: "let row = Row<Name>(name)"
        ),
        HouseRule(
            why: "an escape from escaping lets a report's words become a page",
            pattern: #"\{\{\{|\{\{&"#,
            strings: true,
            seen: #"let template = "{{{words}}}""#,
            passed: #"let template = "{{words}}""#
        ),
    ]
}
