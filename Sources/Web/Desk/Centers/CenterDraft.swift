import Casework
import Regulations

/// What a director typed into one form, on top of the version that stood on it.
struct CenterDraft: Sendable {
    let part: CenterPart
    /// The version that the form was filled from.
    let base: Int
    /// The fields of this part alone, as they were typed.
    let fields: [CenterField]

    init(_ part: CenterPart, base: Int, fields: [CenterField]) {
        (self.part, self.base, self.fields) = (part, base, fields.filter(part.holds))
    }

    init(_ part: CenterPart, _ form: Form) {
        // A line of a center file is one line.
        let typed = form.fields.map {
            CenterField($0.name, $0.value.replacing("\n", with: " "))
        }
        let written = Set(typed.filter { !$0.saysNothing }.compactMap(Self.entry))
        self.init(
            part,
            base: Int(form["base"]) ?? 0,
            // The new entry that nobody wrote in is none.
            fields: typed.filter { field in Self.entry(field).map(written.contains) ?? true }
        )
    }

    /// The entry of a list that a field belongs to: `help-lines.8`.
    private static func entry(_ field: CenterField) -> String? {
        let parts = field.path.split(separator: ".")
        guard parts.count > 2, Int(parts[1]) != nil else { return nil }
        return "\(parts[0]).\(parts[1])"
    }

    /// The words as they would be, by the rules of the center file.
    func words(
        on words: CenterWords,
        of campus: Campus,
        shelf: RegulationShelf
    ) throws(FieldMistakes) -> CenterWords {
        let all = words.fields.filter { !part.holds($0) } + fields
        switch words {
        case .window:
            return .window(
                try CenterFormReader.window(all, centers: campus.centers.map(\.profile.slug))
            )
        case .center:
            // A file that broke since keeps nobody from changing the visiting hours.
            let isAsked = part.rows.contains { $0.key == "regulation.name" }
            return .center(try CenterFormReader.center(all, shelf: isAsked ? shelf : nil))
        }
    }
}
