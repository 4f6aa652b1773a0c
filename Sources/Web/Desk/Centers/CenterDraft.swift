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
        self.init(
            part,
            base: Int(form["base"]) ?? 0,
            // A line of a center file is one line.
            fields: form.fields.map {
                CenterField($0.name, $0.value.replacing("\n", with: " "))
            }
        )
    }

    /// The words as they would be, by the rules of the center file.
    func words(on words: CenterWords, of campus: Campus) throws(FieldMistakes) -> CenterWords {
        let all = words.fields.filter { !part.holds($0) } + fields
        switch words {
        case .window:
            return .window(
                try CenterFormReader.window(all, centers: campus.centers.map(\.profile.slug))
            )
        case .center: return .center(try CenterFormReader.center(all))
        }
    }
}
