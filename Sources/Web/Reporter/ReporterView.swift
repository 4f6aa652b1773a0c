import Casework
import Pages

/// How the reporter's face speaks: one language, one window, and its words.
struct ReporterView {
    let world: World
    let language: Language
    /// The words as they are at this request, or as they would be: one whole for the whole page.
    let campus: Campus
    /// Said over a page that a director looks at before it is published.
    var preview: String?
    /// Whether the page is asked for by the face's onion address, where Tor hides it from every network.
    private(set) var isOnion = false

    init(world: World, language: Language, campus: Campus? = nil) {
        self.world = world
        self.language = language
        self.campus = campus ?? world.campus
    }

    init(world: World, _ context: ReporterContext) {
        self.init(world: world, language: context.language)
        isOnion = world.reporterOnion != nil && context.origin == world.reporterOnion
    }

    /// The onion address, for whoever came by the web.
    var otherOnion: String? { isOnion ? nil : world.reporterOnion }

    var words: Words { world.renderer.words(in: language) }
    var window: Window { campus.window }

    /// What stands around a page; with `tongue`, the same page in the other language.
    func frame(tongue: ((Language) -> String)? = nil) -> ReporterFrame {
        ReporterFrame(
            language: language.rawValue,
            place: window.name(in: language),
            home: Link.window(language),
            report: Link.report(language),
            receipt: Link.receipt(language),
            guide: Link.guide(language),
            whatWeKeep: Link.whatWeKeep(language),
            privacy: Link.privacy(language),
            leave: window.leave.text,
            tongue: tongue?(language.other),
            helpLines: window.emergency.map(helpLine),
            checkedOn: window.checkedOn.words(in: language),
            joint: window.joint.map(WebLink.init),
            isSample: world.isSample,
            preview: preview
        )
    }

    func helpLine(_ line: Casework.HelpLine) -> Pages.HelpLine {
        Pages.HelpLine(
            number: line.number.text,
            address: line.number.address,
            name: line.label(in: language),
            about: line.detail(in: language),
            languages: spoken(at: line)
        )
    }

    /// What whoever does not read Korean must know before calling.
    private func spoken(at line: Casework.HelpLine) -> String? {
        guard language != .korean else { return nil }
        if line.speaks(language) { return words("shown.speaks") }
        return line.languages == [.korean] ? words("shown.koreanOnly") : nil
    }

    /// A center and who can open what was written to it: once it has people in charge, they alone.
    func shown(_ center: OpenCenter, inCharge count: Int = 0) -> CenterShown {
        let profile = center.profile
        let readers =
            count == 0
            ? words("shown.readers", ["readers": profile.readers(in: language)])
            : words("thread.inCharge", ["count": String(count)])
        return CenterShown(
            name: profile.name(in: language),
            mark: profile.runBy.kind.rawValue,
            runBy: profile.runBy.label(in: language),
            readers: readers
        )
    }

    func operators(of centers: [OpenCenter]) -> [Operator] {
        centers.map { center in
            let profile = center.profile
            return Operator(
                center: profile.name(in: language),
                mark: profile.runBy.kind.rawValue,
                nature: profile.privacy.operatedBy(in: language),
                inCharge: profile.privacy.officer(in: language),
                contact: profile.privacy.contact.phone.text
            )
        }
    }

    func day(_ day: Day) -> DayWords { DayWords(day, in: language) }
}

extension Language {
    var other: Language {
        switch self {
        case .korean: .english
        case .english: .korean
        }
    }
}
