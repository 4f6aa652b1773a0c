import TestSupport
import Testing
import Web

/// Forms with files as browsers send them, and as nobody should (B3 42, 43).
struct MultipartTests {
    private static func part(_ disposition: String, _ content: String = "글") -> String {
        "--x\r\nContent-Disposition: \(disposition)\r\n\r\n\(content)\r\n"
    }

    private func refusal(_ body: String, _ limits: MultipartLimits = MultipartLimits())
        -> MultipartRefusal?
    {
        do {
            _ = try ReadParts.read(body, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func `fields and files come in their order`() throws {
        let body =
            Self.part(#"form-data; name="story""#, "복도에서\r\n있었던 일")
            + Self.part(#"form-data; name="kind""#, "") + Self.part(#"form-data; name="kind""#, "b")
            + Self.part(#"form-data; name="files"; filename="사진.jpg""#, "--x\r\n-- x\r\n--y")
            + Self.part(#"form-data; name="files"; filename="""#, "") + "--x--\r\n"
        #expect(
            throws: MultipartRefusal.garbled,
            "a line that begins with the boundary is one"
        ) { try ReadParts.read(body) }
        let mended = body.replacing("--x\r\n-- x", with: "-- x")
        #expect(
            try ReadParts.read(mended).said == [
                ["story", nil, "복도에서\r\n있었던 일"], ["kind", nil, ""], ["kind", nil, "b"],
                ["files", "사진.jpg", "-- x\r\n--y"], ["files", "", ""],
            ]
        )
    }

    @Test func `what stands before and behind the parts does not count`() throws {
        let part = Self.part(#"form-data; name="a""#)
        let read = [["a", nil, "글"]]
        #expect(try ReadParts.read("안내\r\n" + part + "--x--\r\n뒤에 온 말\r\n--x\r\n").said == read)
        #expect(try ReadParts.read("\r\n" + part + "--x--").said == read)
        #expect(try ReadParts.read("--x--").said.isEmpty)
    }

    @Test func `an empty part without a line of its own is empty`() throws {
        let body = "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n--x--"
        #expect(try ReadParts.read(body).said == [["a", nil, ""]])
    }

    @Test(
        arguments: [
            (#"filename="사진.jpg""#, "사진.jpg"),
            (#"filename="a%22b%0D%0Ac.jpg""#, "a\"b\r\nc.jpg"),
            (#"filename="a\"b.jpg""#, "a\"b.jpg"),
            (#"filename="a\""#, "a\\"),
            (#"filename="C:\사진\1.jpg""#, #"C:\사진\1.jpg"#),
            (#"filename="%2e%2e%2f100%""#, "%2e%2e%2f100%"),
            (#"filename=plain.txt"#, "plain.txt"),
            (#"FileName="큰 글자.txt" ;"#, "큰 글자.txt"),
            (#"filename="a;b=c.txt""#, "a;b=c.txt"),
            (#"filename="_"; filename*=UTF-8''%EA%B0%81%20%22.txt"#, "각 \".txt"),
            (#"filename="_"; filename*=iso-8859-1'de'%FC.txt"#, "ü.txt"),
            (#"filename="남은 이름"; filename*=UTF-8''%FF%FE"#, "남은 이름"),
            (#"filename="남은 이름"; filename*=koi8-r''%C1"#, "남은 이름"),
        ]
    )
    func `a file's name is read as its browser wrote it`(parameter: String, name: String) throws {
        let body = Self.part("form-data; name=\"files\"; \(parameter)") + "--x--"
        #expect(try ReadParts.read(body).parts.map(\.head.fileName) == [name])
    }

    @Test func `a name in no known letters is repaired`() throws {
        let head = Array("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"".utf8)
        let body = head + [0xC0, 0xAF, 0xED, 0xA0, 0x80] + Array("\"\r\n\r\na\r\n--x--".utf8)
        let name = try #require(try ReadParts.read(body).parts.first?.head.fileName)
        #expect(name.contains("\u{FFFD}") && !name.contains("/"))
    }

    @Test(
        arguments: [
            ("", .cutShort), ("--x", .cutShort), ("--x\r\n", .cutShort), ("--x-", .cutShort),
            ("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n글", .cutShort),
            ("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n글\r\n--x", .cutShort),
            ("--x\nContent-Disposition: form-data; name=a\n\n글\n--x--\n", .garbled),
            ("--x  \r\nContent-Disposition: form-data; name=a\r\n\r\n글\r\n--x--", .garbled),
            ("--xy\r\nContent-Disposition: form-data; name=a\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Type: text/plain\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: attachment; name=a\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data; name\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data; name=\"a\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition : form-data; name=a\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\n글\r\n--x--", .garbled),
            ("--x\r\nContent-Disposition: form-data; na\u{0}me=a\r\n\r\n글\r\n--x--", .garbled),
            (
                "--x\r\nContent-Disposition: form-data; name=a\r\n"
                    + "content-disposition: form-data; name=b\r\n\r\n글\r\n--x--", .garbled
            ),
            (
                "--x\r\nContent-Disposition: form-data; name=a\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n글\r\n--x--", .encoded
            ),
        ] as [(String, MultipartRefusal)]
    )
    func `what no browser sends is refused`(body: String, reason: MultipartRefusal) {
        #expect(refusal(body) == reason)
    }

    @Test func `each limit stops what passes it`() {
        var limits = MultipartLimits()
        (limits.parts, limits.header, limits.fields, limits.total) = (3, 100, 10, 450)
        let small = Self.part("form-data; name=a", "12345")
        let file = Self.part("form-data; name=f; filename=f", String(repeating: "a", count: 100))
        let end = "--x--"
        #expect(refusal(small + small + file + end, limits) == nil)
        #expect(refusal(small + small + file + file + end, limits) == .tooManyParts)
        #expect(refusal(small + small + small + end, limits) == .fieldsTooLarge)
        #expect(refusal(file + file + file + end, limits) == .tooLarge)
        let long = String(repeating: "n", count: 101)
        #expect(refusal(Self.part("form-data; name=\(long)") + end) == .nameTooLong)
        #expect(refusal(Self.part("form-data; name=\(long)") + end, limits) == .headerTooLong)
        #expect(refusal(String(repeating: "a", count: 200), limits) == .garbled)
    }

    @Test func `a name of a mebibyte, a thousand parts and endless lines are refused`() {
        let long = String(repeating: "n", count: 1 << 20)
        #expect(refusal(Self.part("form-data; name=f; filename=\"\(long)\"")) == .headerTooLong)
        #expect(
            refusal(Self.part("form-data; name=f; filename=\(long.prefix(2_000))")) == .nameTooLong
        )
        let part = Self.part("form-data; name=a", "")
        #expect(refusal(String(repeating: part, count: 1_000) + "--x--") == .tooManyParts)
        #expect(refusal("--x\r\n" + String(repeating: "A: b\r\n", count: 10_000)) == .headerTooLong)
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=x", "x"),
            ("Multipart/Form-Data;charset=utf-8; Boundary=\"a b\"", "a b"),
            (
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4",
                "----WebKitFormBoundary7MA4"
            ),
            ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=x; boundary=y", nil),
            ("multipart/mixed; boundary=x", nil),
            ("multipart/form-data; boundary=각", nil),
            ("multipart/form-data; boundary=" + String(repeating: "b", count: 71), nil),
        ] as [(String, String?)]
    )
    func `the boundary is read from the type`(type: String, boundary: String?) {
        #expect(MultipartBoundary.read(type) == boundary.map { Array($0.utf8) })
    }
}
