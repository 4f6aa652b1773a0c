/// One field of a note's form; exactly one of the sorts is there.
package struct NoteInput: Viewable {
    package var line: FieldInput?
    package var text: FieldInput?
    package var day: FieldInput?
    package var time: FieldInput?
    package var number: FieldInput?
    package var choice: ChoiceInput?
    package var boxes: ChoiceInput?
    /// Yes, no, or nobody knows.
    package var reply: ChoiceInput?
    package var will: WillInput?

    package init(
        line: FieldInput? = nil,
        text: FieldInput? = nil,
        day: FieldInput? = nil,
        time: FieldInput? = nil,
        number: FieldInput? = nil,
        choice: ChoiceInput? = nil,
        boxes: ChoiceInput? = nil,
        reply: ChoiceInput? = nil,
        will: WillInput? = nil
    ) {
        self.line = line
        self.text = text
        self.day = day
        self.time = time
        self.number = number
        self.choice = choice
        self.boxes = boxes
        self.reply = reply
        self.will = will
    }
}

/// A field to type in.
package struct FieldInput: Viewable {
    package var id: String
    package var label: String
    package var value: String
    package var hint: InputHint?
    package var fault: InputFault?
    /// The anchors of what is said beside it.
    package var described: String?
    /// Said on the page already: a heading is its label.
    package var isLabelled: Bool
    /// Where writing begins.
    package var isFocused: Bool

    package init(
        id: String,
        label: String,
        value: String = "",
        hint: InputHint? = nil,
        fault: InputFault? = nil,
        isLabelled: Bool = false,
        isFocused: Bool = false
    ) {
        self.id = id
        self.label = label
        self.value = value
        self.hint = hint
        self.fault = fault
        let said = [hint?.id, fault?.id].compactMap(\.self)
        described = said.isEmpty ? nil : said.joined(separator: " ")
        self.isLabelled = isLabelled
        self.isFocused = isFocused
    }
}

/// What helps to fill a field, with the anchor that the field points to.
package struct InputHint: Viewable {
    package var id: String
    package var words: String

    package init(id: String, words: String) { (self.id, self.words) = (id, words) }
}

/// What is wrong with a field, with the anchor that the field points to.
package struct InputFault: Viewable {
    package var id: String
    package var words: String

    package init(id: String, words: String) { (self.id, self.words) = (id, words) }
}

/// A field to choose in.
package struct ChoiceInput: Viewable {
    package var id: String
    package var label: String
    package var choices: [NamedChoice]
    package var fault: InputFault?
    /// Where writing begins.
    package var isFocused: Bool

    package init(
        id: String,
        label: String,
        choices: [NamedChoice],
        fault: InputFault? = nil,
        isFocused: Bool = false
    ) {
        self.id = id
        self.label = label
        self.choices = choices
        self.fault = fault
        self.isFocused = isFocused
    }
}

/// One answer of a field, which knows the field's name.
package struct NamedChoice: Viewable {
    package var name: String
    package var code: String
    package var words: String
    package var isChosen: Bool

    package init(name: String, code: String, words: String, isChosen: Bool = false) {
        self.name = name
        self.code = code
        self.words = words
        self.isChosen = isChosen
    }
}

/// What the person wants, and on which day it was said.
package struct WillInput: Viewable {
    package var id: String
    package var label: String
    package var choices: [NamedChoice]
    package var day: FieldInput
    package var fault: InputFault?

    package init(
        id: String,
        label: String,
        choices: [NamedChoice],
        day: FieldInput,
        fault: InputFault? = nil
    ) {
        self.id = id
        self.label = label
        self.choices = choices
        self.day = day
        self.fault = fault
    }
}

/// A part of the form that unfolds.
package struct NoteGroupInput: Viewable {
    package var id: String
    package var name: String
    package var more: String
    package var isOpen: Bool
    package var fields: [NoteInput]

    package init(
        id: String,
        name: String,
        more: String,
        isOpen: Bool = false,
        fields: [NoteInput]
    ) {
        self.id = id
        self.name = name
        self.more = more
        self.isOpen = isOpen
        self.fields = fields
    }
}
