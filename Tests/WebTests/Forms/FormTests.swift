import Testing
import Web

/// What a browser sends is read as it was meant.
struct FormTests {
    @Test(arguments: [
        ("", []),
        ("story=a", [Form.Field("story", "a")]),
        ("a=1&b=2&a=3", [Form.Field("a", "1"), Form.Field("b", "2"), Form.Field("a", "3")]),
        ("a=one+two%20three", [Form.Field("a", "one two three")]),
        ("a", [Form.Field("a", "")]),
        ("=v", [Form.Field("", "v")]),
        ("&&a=1&&", [Form.Field("a", "1")]),
        ("a=b=c", [Form.Field("a", "b=c")]),
        ("a=100%", [Form.Field("a", "100%")]),
        ("a=%4", [Form.Field("a", "%4")]),
        ("a=%zz%41", [Form.Field("a", "%zzA")]),
        ("a=%%34%31", [Form.Field("a", "%41")]),
        ("a=%2541", [Form.Field("a", "%41")]),
        ("story=%EA%B3%81", [Form.Field("story", "곁")]),
        ("story=곁", [Form.Field("story", "곁")]),
        ("%EA%B3%81=1", [Form.Field("곁", "1")]),
        ("a=%26%3D%2B", [Form.Field("a", "&=+")]),
        ("a=1;b=2", [Form.Field("a", "1;b=2")]),
    ])
    func `a body is read field by field`(body: String, fields: [Form.Field]) throws {
        let form = try Form(parsing: Array(body.utf8))
        #expect(form.fields == fields)
        #expect(!form.wasRepaired)
    }

    @Test func `a field is asked by its name`() throws {
        let form = try Form(parsing: Array("kind=a&story=+%0D%0A+words+&kind=b".utf8))
        #expect(form["kind"] == "a")
        #expect(form.all("kind") == ["a", "b"])
        #expect(form["relation"] == "")
        #expect(form.all("relation") == [])
        #expect(form["story"] == " \n words ")
        #expect(form.trimmed("story") == "words")
        #expect(form.trimmed("relation") == "")
    }

    @Test func `four hundred fields are a form, one more is none`() throws {
        let most = Array(repeating: "a=1", count: Form.mostFields).joined(separator: "&")
        #expect(try Form(parsing: Array(most.utf8)).fields.count == Form.mostFields)
        #expect(throws: FormRefusal.tooManyFields) {
            try Form(parsing: Array((most + "&a=1").utf8))
        }
    }

    @Test(arguments: [
        (String(repeating: "n", count: 100), true), (String(repeating: "n", count: 101), false),
        (String(repeating: "%6E", count: 100), true), (String(repeating: "%6E", count: 101), false),
        (String(repeating: "n", count: 1 << 20), false),
    ])
    func `a name has a hundred bytes at most`(name: String, isRead: Bool) {
        let form = Result { try Form(parsing: Array("\(name)=1".utf8)) }
        #expect(((try? form.get()) != nil) == isRead)
    }

    @Test func `nothing that describes a form shows its words`() {
        let form = Form([Form.Field("story", "홍길동이 말했다")])
        var dumped = ""
        dump(form, to: &dumped)
        dump(form.fields, to: &dumped)
        for text in ["\(form)", String(reflecting: form), "\(form.fields)", dumped] {
            #expect(!text.contains("홍길동"))
            #expect(text.contains("‹sealed›"))
        }
    }

    @Test(arguments: [
        ("application/x-www-form-urlencoded", true),
        ("application/x-www-form-urlencoded; charset=UTF-8", true),
        ("Application/X-WWW-Form-Urlencoded", true),
        ("multipart/form-data; boundary=x", false), ("application/json", false),
        ("text/plain", false), ("application/x-www-form-urlencoded-not", false), ("", false),
    ])
    func `only a form is a form`(type: String, isForm: Bool) {
        #expect(Form.isForm(contentType: type) == isForm)
    }
}
