import Testing

/// The rules are as good as their eye for comments and strings.
struct SwiftTextTests {
    static let table = [
        ("let a = 1 // try", "let a = 1       "),
        ("a /* b /* c */ d */ e", "a                   e"),
        (#"f("a // b") // c"#, #"f("a // b")     "#),
        (##"f(#"say "hi" // b"#) // c"##, ##"f(#"say "hi" // b"#)     "##),
        (#"f("\"// b") // c"#, #"f("\"// b")     "#),
        ("a // b\nc", "a     \nc"),
    ]

    @Test(arguments: table)
    func `comments are blanked, strings kept`(text: String, expected: String) {
        #expect(SwiftText(text).blanked(comments: true, strings: false) == expected)
    }

    @Test func `strings are blanked over their lines`() {
        let text = "let a = \"\"\"\n    import \\\"\n    \"\"\" + b\n"
        let blank = SwiftText(text).blanked(comments: true, strings: true)
        #expect(blank.contains("import") == false)
        #expect(blank.contains("+ b"))
        #expect(blank.count == text.count)
    }
}
