import Casework
import Foundation
import Pages
import Testing

struct FormTests {
    @Test(arguments: Shown.all)
    func `every field has a label`(shown: Shown) {
        let markup = Markup(shown.html)
        let labels = Set(markup.named("label").map { $0["for"] })
        let wrapped = markup.parts("label").flatMap(\.fields).map { $0["name"] + $0["value"] }
        for field in markup.fields {
            let isLabelled =
                labels.contains(field["id"]) || wrapped.contains(field["name"] + field["value"])
            #expect(isLabelled, "\(field)")
        }
    }

    @Test(arguments: Shown.all)
    func `a form has one filled button, or one grave one`(shown: Shown) {
        let main = shown.html.components(separatedBy: "<main").last ?? ""
        for form in Markup("<main" + main).parts("form") {
            let buttons = form.named("button").map { $0["class"] }
            #expect(buttons.count == 1, "\(buttons)")
            #expect(buttons.allSatisfy { $0.hasPrefix("button") })
        }
    }

    @Test(arguments: Shown.all.filter(\.isDesk))
    func `every form that changes something at the desk proves where it came from`(shown: Shown) {
        for form in Markup(shown.html).parts("form") where form.tags[0]["method"] == "post" {
            #expect(form.named("input").contains { $0["name"] == "token" && !$0["value"].isEmpty })
        }
    }

    @Test(arguments: Shown.all.filter { !$0.isDesk })
    func `a browser is asked to remember nothing of a reporter`(shown: Shown) {
        let markup = Markup(shown.html)
        #expect(markup.named("form").allSatisfy { $0["autocomplete"] == "off" })
        for field in markup.named("input", "textarea", "select")
        where !["hidden", "radio", "checkbox"].contains(field["type"]) {
            #expect(field["autocomplete"] == "off" || field.has("readonly"), "\(field)")
        }
    }

    @Test(arguments: Shown.all)
    func `an id is given once, and whatever is pointed at is there`(shown: Shown) {
        let markup = Markup(shown.html)
        let ids = markup.tags.map { $0["id"] }.filter { !$0.isEmpty }
        #expect(Set(ids).count == ids.count, "\(ids)")
        for tag in markup.tags {
            for attribute in ["aria-describedby", "aria-labelledby", "for"] where tag.has(attribute)
            {
                for id in tag[attribute].split(separator: " ") {
                    #expect(ids.contains(String(id)), "\(id)")
                }
            }
        }
        for link in markup.named("a") where link["href"].hasPrefix("#") {
            #expect(ids.contains(String(link["href"].dropFirst())), "\(link)")
        }
    }

    @Test(arguments: Shown.all)
    func `a heading of a table says what it heads`(shown: Shown) {
        #expect(Markup(shown.html).named("th").allSatisfy { $0.has("scope") })
    }

    /// K2-10: a report is sent as plain fields, and files only where some are asked for, at the end;
    /// nothing about the device comes with it.
    @Test(arguments: Shown.all)
    func `forms are plain`(shown: Shown) {
        let markup = Markup(shown.html)
        for form in markup.parts("form") {
            let types = form.fields.map { $0["type"] }
            #expect(form.tags[0].has("enctype") == types.contains("file"))
            guard let first = types.firstIndex(of: "file") else { continue }
            #expect(types[first...].allSatisfy { $0 == "file" })
        }
        #expect(markup.named("textarea").allSatisfy { !$0.has("maxlength") })
    }

    @Test(arguments: [
        "story", "kind", "when", "where", "relation", "wish", "center", "leave-out",
        "leave-out-other", "draft", "files",
    ])
    func `the report form sends every field of the contract`(name: String) throws {
        let html = try Renderer.shared().render(ReportPage.example, in: .korean)
        let fields = Markup(html).named("input", "select", "textarea")
        #expect(fields.contains { $0["name"] == name })
    }

    @Test(arguments: ["name", "passphrase", "once", "token"])
    func `the door asks for every field of the contract`(name: String) throws {
        let html = try Renderer.shared().render(SignInPage.example, in: .korean)
        #expect(Markup(html).named("input").contains { $0["name"] == name })
    }

    @Test(arguments: ["kind", "also", "officer", "words", "closing", "reason", "token"])
    func `the report at the desk sends every field of the contract`(name: String) throws {
        let html = try Renderer.shared().render(DeskReportPage.example, in: .korean)
        let fields = Markup(html).named("input", "select", "textarea")
        #expect(fields.contains { $0["name"] == name })
    }
}
