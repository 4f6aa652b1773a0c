/// One question of a form, in the shape in which it is asked; the others are absent.
package struct EditRow: Viewable {
    /// Where a fault leads to; the path of the value.
    package var id: String
    package var label: String
    package var hint: String?
    package var fault: String?
    /// Korean and English, side by side.
    package var pair: [EditField]
    package var single: EditField?
    package var select: ChoiceGroup?
    package var several: ChoiceGroup?
    /// How many of several are chosen, in words, over the folded list.
    package var chosen: String?
    package var flag: Choice?
    /// Said and sent, yet not to be changed.
    package var fixed: String?

    package init(
        id: String,
        label: String,
        hint: String? = nil,
        fault: String? = nil,
        pair: [EditField] = [],
        single: EditField? = nil,
        select: ChoiceGroup? = nil,
        several: ChoiceGroup? = nil,
        chosen: String? = nil,
        flag: Choice? = nil,
        fixed: String? = nil
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.fault = fault
        self.pair = pair
        self.single = single
        self.select = select
        self.several = several
        self.chosen = chosen
        self.flag = flag
        self.fixed = fixed
    }
}

/// One field to type in.
package struct EditField: Viewable {
    package var id: String
    /// The language of one of a pair.
    package var tongue: String?
    package var language: String?
    package var value: String
    package var fault: String?
    package var isLong: Bool

    package init(
        id: String,
        tongue: String? = nil,
        language: String? = nil,
        value: String,
        fault: String? = nil,
        isLong: Bool = false
    ) {
        self.id = id
        self.tongue = tongue
        self.language = language
        self.value = value
        self.fault = fault
        self.isLong = isLong
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
