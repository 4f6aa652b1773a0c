import Testing

/// What STYLE.md forbids, looked for in every source.
struct HouseRuleTests {
    @Test(arguments: HouseRule.all)
    func `the sources keep the rule`(rule: HouseRule) throws {
        let files = SourceTree.sources
        #expect(files.count > 10)
        let found = try files.flatMap(rule.findings)
        #expect(found == [])
    }

    @Test(arguments: HouseRule.all)
    func `the rule sees what it forbids and nothing beside`(rule: HouseRule) throws {
        let target = rule.only.first ?? "Web"
        let text = "// \(rule.seen)\n\(rule.seen)\n\(rule.passed)\n"
        let file = SourceFile(path: "Sources/\(target)/Made.swift", text: text)
        let found = try rule.findings(in: file)
        #expect(found == ["Sources/\(target)/Made.swift:2: \(rule.seen)"])
    }

    @Test(arguments: ["Sources", "Tests"])
    func `a thing left to do is an issue, not a comment`(folder: String) throws {
        let pattern = #"//.*\b(TO"# + #"DO|FIX"# + #"ME)\b"#
        let files = (SourceTree.sources + SourceTree.tests).filter { $0.path.hasPrefix(folder) }
        let found = try files.flatMap { try $0.findings(of: pattern) }
        #expect(found == [])
        let made = SourceFile(path: "Sources/Web/Made.swift", text: "// TO" + "DO later")
        #expect(try made.findings(of: pattern).count == 1)
    }
}
