/// One question of a form, in the shape in which it is asked; the others are absent.
package struct EditRow: Viewable {
    package var pair: EditPair?
    package var single: EditField?
    package var select: EditChoices?
    package var several: EditChoices?
    package var flag: EditField?
    /// Said and sent, yet not to be changed.
    package var fixed: EditField?

    package init(
        pair: EditPair? = nil,
        single: EditField? = nil,
        select: EditChoices? = nil,
        several: EditChoices? = nil,
        flag: EditField? = nil,
        fixed: EditField? = nil
    ) {
        self.pair = pair
        self.single = single
        self.select = select
        self.several = several
        self.flag = flag
        self.fixed = fixed
    }
}

/// One text in both languages, side by side.
package struct EditPair: Viewable {
    /// Where a fault leads to; the path of the value.
    package var id: String
    package var label: String
    package var hint: String?
    package var fault: String?
    package var fields: [EditField]

    package init(
        id: String,
        label: String,
        hint: String? = nil,
        fault: String? = nil,
        fields: [EditField] = []
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.fault = fault
        self.fields = fields
    }
}

/// One field to type in, or to tick.
package struct EditField: Viewable {
    package var id: String
    package var label: String
    package var hint: String?
    /// The language of one of a pair.
    package var language: String?
    package var value: String
    package var fault: String?
    package var isLong: Bool
    package var isChosen: Bool

    package init(
        id: String,
        label: String,
        hint: String? = nil,
        language: String? = nil,
        value: String,
        fault: String? = nil,
        isLong: Bool = false,
        isChosen: Bool = false
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.language = language
        self.value = value
        self.fault = fault
        self.isLong = isLong
        self.isChosen = isChosen
    }
}

/// One answer or several out of a list.
package struct EditChoices: Viewable {
    package var id: String
    package var label: String
    package var hint: String?
    package var fault: String?
    /// How many are chosen, in words, over the folded list.
    package var chosen: String?
    /// The options of a list that opens.
    package var choices: [Choice]
    /// The boxes of which several are ticked.
    package var boxes: [EditField]

    package init(
        id: String,
        label: String,
        hint: String? = nil,
        fault: String? = nil,
        chosen: String? = nil,
        choices: [Choice] = [],
        boxes: [EditField] = []
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.fault = fault
        self.chosen = chosen
        self.choices = choices
        self.boxes = boxes
    }
}

/// One entry of a list, folded until it is wanted.
package struct EditEntry: Viewable {
    package var name: String
    package var rows: [EditRow]
    /// Its place among the others; none for a new one.
    package var order: EditField?
    /// Takes it out; none where codes are only retired.
    package var removal: Choice?
    package var isOpen: Bool

    package init(
        name: String,
        rows: [EditRow] = [],
        order: EditField? = nil,
        removal: Choice? = nil,
        isOpen: Bool = false
    ) {
        self.name = name
        self.rows = rows
        self.order = order
        self.removal = removal
        self.isOpen = isOpen
    }
}
