import Casework
import Pages

extension World {
    /// What another center's director published in the shared words this week, for those who may too.
    func centerNews(for context: OfficerContext) async throws -> [Pages.Link] {
        guard context.officer.may(.editCenter) else { return [] }
        let histories = try await centerHistories(of: context.officer)
        let own = context.officer.center
        let view = CenterView(desk: DeskView(world: self, context), campus: campus)
        let week = today.adding(days: -7)
        return histories.window.entries.filter { entry in
            entry.revision.publishedOn >= week && entry.officer.map { $0.center != own } ?? false
        }.prefix(5).map { entry in
            Pages.Link(
                address: Link.centerVersion("window", entry.revision.number),
                words: view.words(
                    "centerPages.news",
                    [
                        "what": view.part(entry.revision.part),
                        "who": view.said(entry, besides: own),
                    ]
                )
            )
        }
    }
}
