import Casework
import Pages

/// The reporters' pages as they would be, shown to a director alone.
enum CenterPreview: String, CaseIterable {
    case window, guide, report, privacy

    /// Under which name the words files speak of it.
    var words: String {
        switch self {
        case .window: "centerPages.pageWindow"
        case .guide: "centerPages.pageGuide"
        case .report: "centerPages.pageReport"
        case .privacy: "centerPages.pagePrivacy"
        }
    }

    /// The pages on which a part is seen.
    static func pages(of part: CenterPart) -> [CenterPreview] {
        switch part {
        case .window, .reading, .introduction: [.window, .guide, .report]
        case .helpLines: [.window, .guide]
        case .kinds: [.report, .guide]
        case .relations: [.report]
        case .bodies, .guide: [.guide]
        case .visit: [.window, .guide]
        case .privacy: [.privacy, .report]
        }
    }

    /// The page as HTML; its links lead to the reporters' face, and its forms nowhere.
    func html(_ view: ReporterView) -> String {
        let renderer = view.world.renderer
        let html =
            switch self {
            case .window: renderer.render(view.windowPage, in: view.language)
            case .guide: renderer.render(view.guidePage(asked: nil), in: view.language)
            case .report:
                renderer.render(
                    view.page(
                        of: ReportForm(),
                        at: view.campus.centers.count == 1 ? view.campus.centers.first : nil,
                        rosters: [],
                        draft: ""
                    ),
                    in: view.language
                )
            case .privacy: renderer.render(view.privacyPage, in: view.language)
            }
        let origin = view.world.reporterOrigin
        return html.replacing(" href=\"/", with: " href=\"\(origin)/")
            .replacing(" href=\"\(origin)/styles/", with: " href=\"/styles/")
            .replacing(" href=\"\(origin)/icon.svg", with: " href=\"/icon.svg")
            .replacing(" action=\"/", with: " action=\"\(origin)/")
    }
}
