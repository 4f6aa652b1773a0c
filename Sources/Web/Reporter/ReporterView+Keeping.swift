import Casework
import Pages
import Storage

extension ReporterView {
    var privacyPage: PrivacyPage {
        let from = campus.centers.map(\.profile.privacy.inForceSince).max() ?? world.today
        return PrivacyPage(
            frame: frame(tongue: Link.privacy),
            operators: operators(of: campus.centers),
            from: day(from)
        )
    }

    /// The short table of what is kept; the long one is drawn from the schema itself.
    var keptRows: [KeptRow] {
        let howLong = campus.centers.first?.profile.privacy.retention.reports(in: language)
        return ["words", "choices", "meeting", "day", "code", "officers"].map { name in
            KeptRow(
                what: words("kept.\(name)"),
                how: words("kept.\(name)How"),
                who: words("kept.\(name)Who"),
                howLong: name == "officers"
                    ? campus.centers.first?.profile.privacy.retention.log(in: language) ?? ""
                    : howLong ?? ""
            )
        }
    }

    /// Every column there is, in the words of the schema's own comments.
    func table(_ table: SchemaTable) -> KeptTable {
        KeptTable(
            name: table.name,
            columns: table.columns.map { column in
                let about = language == .korean ? column.ko : column.en
                return Fact(
                    name: column.name,
                    words: words(
                        "kept.column",
                        ["about": about, "how": words("kept.\(column.how.rawValue)")]
                    )
                )
            }
        )
    }
}
