/// One line to fill in, with its label; several of them stand in a group.
package struct TypedField: Viewable {
    /// The field's name and its anchor.
    package var id: String
    package var label: String
    package var hint: String?
    package var isOptional: Bool
    /// What browsers call the kind of line: `text`, `password`, `tel`, `email`.
    package var kind: String
    /// The language it is to be written in, where that is asked for twice.
    package var language: String?
    package var value: String
    package var fault: String?

    package init(
        id: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        kind: String = "text",
        language: String? = nil,
        value: String = "",
        fault: String? = nil
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.isOptional = isOptional
        self.kind = kind
        self.language = language
        self.value = value
        self.fault = fault
    }
}
