import Casework
import Pages
import Regulations
import Storage

extension CenterView {
    /// What would change, and the pages to look at before.
    func review(
        _ draft: CenterDraft,
        _ next: CenterWords,
        on standing: CenterPublishing.Standing,
        base: Int,
        notice: String?
    ) -> CenterReviewPage {
        let part = draft.part
        // The names of new entries are found in the words as they would be.
        let view = CenterView(desk: desk, campus: campus.saying(next, at: owner(of: standing)))
        var frame = desk.frame(back: Link.center(part))
        frame.along = FormAlong(form: "words", action: Link.review(part))
        return CenterReviewPage(
            frame: frame,
            name: words(part.words),
            notice: notice,
            changes: view.changes(from: standing.words.fields, to: next.fields),
            fields: draft.fields.map { SentField(key: $0.path, value: $0.value) },
            base: base,
            publication: Link.publication(part),
            edit: Link.center(part),
            previews: CenterPreview.pages(of: part).flatMap { page in
                Language.allCases.map { language in
                    Pages.Link(
                        address: Link.preview(part, page, language),
                        words: words(
                            "centerPages.previewOf",
                            [
                                "page": words(page.words),
                                "language": words("shown.language.\(language.rawValue)"),
                            ]
                        )
                    )
                }
            }
        )
    }

    private func owner(of standing: CenterPublishing.Standing) -> CenterID? {
        switch standing.pages {
        case .window: nil
        case .center(let id): id
        }
    }

    /// Each mistake at its field; what another part still needs is said with that part's name.
    func faults(_ mistakes: FieldMistakes, of part: CenterPart) -> [FormFault] {
        mistakes.all.map { mistake in
            let field = CenterField(mistake.path, "")
            guard !mistake.path.isEmpty, !part.holds(field),
                let other = (part.isOfWindow ? CenterPart.ofWindow : CenterPart.ofCenter)
                    .first(where: { $0.holds(field) })
            else { return mistake.fault }
            return FormFault("", "centerFault.elsewhere", ["part": words(other.words)])
        }
    }

    /// Who published a version and when: 11월 21일 성춘향.
    func said(_ entry: CenterHistory.Entry, besides center: CenterID) -> String {
        words(
            "centerPages.by",
            [
                "day": entry.revision.publishedOn.shortWords(in: language),
                "who": who(entry, besides: center),
            ]
        )
    }
}

extension Campus {
    /// The campus as it would be with these words.
    func saying(_ words: CenterWords, at center: CenterID?) -> Campus {
        switch words {
        case .window(let window): Campus(window: window, centers: centers, revision: revision)
        case .center(let profile):
            Campus(
                window: window,
                centers: centers.map {
                    $0.id == center
                        ? OpenCenter(id: $0.id, foundedOn: $0.foundedOn, profile: profile) : $0
                },
                revision: revision
            )
        }
    }
}
