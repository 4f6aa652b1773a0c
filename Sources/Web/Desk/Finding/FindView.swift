import Casework
import Pages

/// How a search and what it finds are said to one officer.
struct FindView {
    let world: World
    let desk: DeskView
    let codes: CodeBook

    init(world: World, _ context: OfficerContext) {
        self.world = world
        desk = DeskView(world: world, context)
        codes = world.counselling(of: context.officer.center).codes
    }

    var language: Language { desk.language }

    /// A search made ready; kinds and channels are found by their words in every language too.
    func finder(_ search: Search, _ query: Query) -> Finder {
        Finder(
            query,
            labels: labels,
            kind: search.kind.isEmpty ? nil : search.kind,
            channel: search.channel.isEmpty ? nil : search.channel,
            within: SearchSpan(rawValue: search.when)?.days(on: world.today)
        )
    }

    private var labels: [FoundLabel] {
        let own = CodeListName.allCases.flatMap { name in
            codes[name].map { FoundLabel($0, in: name.rawValue) }
        }
        return own + world.campus.window.kinds.map { FoundLabel($0, in: FoundLabel.reportKinds) }
    }

    /// The page around the results, without any.
    func page(_ search: Search, _ finder: Finder? = nil, isStale: Bool = false) -> FindPage {
        FindPage(
            frame: desk.frame(typed: search.words),
            kinds: choices(of: codes[.kinds], chosen: search.kind, all: "find.allKinds"),
            channels: choices(
                of: codes[.channels],
                chosen: search.channel,
                all: "find.allChannels"
            ),
            spans: [choice("", "find.allDays", chosen: search.when)]
                + SearchSpan.allCases.map {
                    choice($0.rawValue, "find.span.\($0.rawValue)", chosen: search.when)
                },
            understood: finder.flatMap(understood),
            isAsked: finder != nil,
            isStale: isStale
        )
    }

    private func choices(of list: [Code], chosen: String, all: String) -> [Choice] {
        [choice("", all, chosen: chosen)]
            + list.map {
                Choice(
                    code: $0.code,
                    words: $0.label(in: language),
                    isChosen: $0.code == chosen
                )
            }
    }

    private func choice(_ code: String, _ key: String, chosen: String) -> Choice {
        Choice(code: code, words: desk.words(key), isChosen: code == chosen)
    }

    /// How the field was read, where that is not plain.
    private func understood(_ finder: Finder) -> String? {
        let query = finder.query
        let isPlain = query.terms.allSatisfy { if case .words = $0 { true } else { false } }
        guard !isPlain || query.isCut else { return nil }
        let terms = query.terms.map { term in
            switch term {
            case .words(let words): "‘\(words)’"
            case .initials(let letters): desk.words("find.initials", ["letters": letters])
            case .number(_, let words): desk.words("find.number", ["number": words])
            case .days(let range): days(range)
            case .openPromises: desk.words("find.openPromises")
            }
        }
        let said = desk.words("find.understood", ["terms": terms.joined(separator: ", ")])
        return query.isCut ? said + " " + desk.words("find.cut") : said
    }

    private func days(_ range: DayRange) -> String {
        let (first, last) = (range.first.words(in: language), range.last.words(in: language))
        return range.first == range.last ? first : "\(first) – \(last)"
    }
}

extension FoundLabel {
    fileprivate init(_ code: Code, in list: String) {
        self.init(list: list, code: code.code, words: [code.label.ko, code.label.en])
    }
}
