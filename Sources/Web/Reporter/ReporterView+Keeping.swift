import Casework
import Pages
import Storage

extension ReporterView {
    var privacyPage: PrivacyPage {
        let from = campus.centers.map(\.profile.privacy.inForceSince).max() ?? world.today
        return PrivacyPage(
            frame: frame(tongue: Link.privacy),
            period: privacyPeriod,
            periods: periods,
            operators: operators(of: campus.centers),
            from: day(from)
        )
    }

    /// The short table of what is kept; the long one is drawn from the schema itself.
    var keptRows: [KeptRow] {
        ["words", "choices", "files", "meeting", "day", "code", "officers"].map { name in
            KeptRow(
                what: words("kept.\(name)"),
                how: words("kept.\(name)How"),
                who: words("kept.\(name)Who"),
                howLong: name == "officers"
                    ? howLong(at: campus.centers) { $0.log }
                    : howLong(at: campus.centers)
            )
        }
    }

    /// How long something stays, said once if all centers do the same.
    func howLong(
        at centers: [OpenCenter],
        _ kept: (Retention) -> Bilingual = { $0.reports }
    ) -> String {
        let said = centers.map { kept($0.profile.privacy.retention)(in: language) }
        guard Set(said).count > 1 else { return said.first ?? "" }
        return zip(centers, said).map { center, period in
            words(
                "howLong.center",
                ["center": center.profile.shortName(in: language), "period": period]
            )
        }.joined(separator: " · ")
    }

    /// What deletes by itself and what does not, as the centers have set it.
    var deletion: String { words("howLong.\(deletionKind)") }

    var privacyPeriod: String {
        switch deletionKind {
        case "byHand": words("howLong.noticeByHand")
        case "byPeriod": words("howLong.noticeByPeriod")
        case _: words("howLong.noticeMixed")
        }
    }

    /// Each center's own period, for the notice.
    var periods: [Paragraph] {
        campus.centers.filter { $0.profile.privacy.retention.period != nil }.map { center in
            Paragraph(
                words: words(
                    "howLong.center",
                    [
                        "center": center.profile.name(in: language),
                        "period": center.profile.privacy.retention.reports(in: language),
                    ]
                )
            )
        }
    }

    private var deletionKind: String {
        let set = campus.centers.map { $0.profile.privacy.retention.period != nil }
        if set.allSatisfy({ !$0 }) { return "byHand" }
        return set.allSatisfy { $0 } ? "byPeriod" : "mixed"
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
