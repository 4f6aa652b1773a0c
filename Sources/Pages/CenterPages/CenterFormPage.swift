/// One part of the center's words as a form; nothing is published from here.
package struct CenterFormPage: Page {
    package static let template = "center-pages/form"

    package var frame: DeskFrame
    package var name: String
    package var about: String
    package var faults: Faults?
    package var action: String
    /// The version the form was filled from.
    package var base: Int
    package var rows: [EditRow]
    package var entries: [EditEntry]
    /// What the list holds, over its entries.
    package var listName: String?
    /// Said beside the words about time limits: the numbers that hold.
    package var beside: [Fact]

    package init(
        frame: DeskFrame,
        name: String,
        about: String,
        faults: Faults? = nil,
        action: String,
        base: Int,
        rows: [EditRow] = [],
        entries: [EditEntry] = [],
        listName: String? = nil,
        beside: [Fact] = []
    ) {
        self.frame = frame
        self.name = name
        self.about = about
        self.faults = faults
        self.action = action
        self.base = base
        self.rows = rows
        self.entries = entries
        self.listName = listName
        self.beside = beside
    }
}
