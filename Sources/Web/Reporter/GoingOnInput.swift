import Casework

/// What a reporter had typed into the ways to go on when something in them was wrong.
struct GoingOnInput {
    var meeting = ""
    var word: String?
    var way = ""
    var contact = ""
    var when = ""

    init() {}

    init(_ form: Form) {
        meeting = form["meeting"]
        if form.fields.contains(where: { $0.name == "word" }) { word = form["word"] }
        way = form["way"]
        contact = form["contact"]
        when = form["when"]
    }
}

extension GoingOnInput: Confidential {}
