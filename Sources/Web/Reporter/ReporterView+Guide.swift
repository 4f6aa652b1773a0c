import Casework
import Pages

extension ReporterView {
    /// The guide, with its answer if it was asked.
    func guidePage(asked question: GuideQuestion?) -> GuidePage {
        let guide = Guide(window: window, centers: campus.centers.map(\.profile))
        var answered: GuideAnswerShown?
        if let question {
            answered = answer(guide.answer(to: question, in: language), to: question)
        }
        return GuidePage(
            // In the other language the answers would be lost; the answer has a form for that.
            frame: question == nil ? frame(tongue: Link.guide) : frame(),
            action: Link.guide(language),
            audiences: audiences(chosen: question?.audience),
            topics: topics(chosen: question?.topic),
            answer: answered,
            places: guide.places.map { place($0) },
            lines: inReach(window.helpLines).map { helpLineShown($0) }
        )
    }

    private func answer(_ answer: GuideAnswer, to question: GuideQuestion) -> GuideAnswerShown {
        GuideAnswerShown(
            heading: words(answer.isUrgent ? "guide.callFirst" : "guide.begin"),
            asked: [
                question.audience.map { words("audience.\($0.rawValue)") } ?? words("guide.whoNot"),
                name(of: question.topic),
            ].joined(separator: " · "),
            isUrgent: answer.isUrgent,
            lines: (answer.isUrgent ? answer.lines : inReach(answer.lines)).map {
                helpLineShown($0)
            },
            places: answer.suggestions.map {
                place($0.place, because: $0.reason?(in: language) ?? words("guide.firstReader"))
            },
            tongueAction: Link.guide(language.other),
            who: question.audience?.rawValue ?? "",
            about: question.topic.code
        )
    }

    private func audiences(chosen: Audience?) -> [Choice] {
        Audience.allCases.map {
            Choice(
                code: $0.rawValue,
                words: words("audience.\($0.rawValue)"),
                isChosen: $0 == chosen
            )
        } + [Choice(code: "", words: words("guide.whoNot"), isChosen: chosen == nil)]
    }

    private func topics(chosen: Topic?) -> [Choice] {
        ([.danger, .talk] + window.kinds.offered.map { Topic.kind($0.code) }).map {
            Choice(code: $0.code, words: name(of: $0), isChosen: $0 == chosen)
        }
    }

    private func name(of topic: Topic) -> String {
        switch topic {
        case .danger: words("guide.danger")
        case .talk: words("guide.talk")
        case .kind(let code): window.kinds[code]?.label(in: language) ?? code
        }
    }

    /// Whoever reads English first finds the lines where English is spoken.
    func inReach(_ lines: [Casework.HelpLine]) -> [Casework.HelpLine] {
        guard language != .korean else { return lines }
        let speaking = lines.filter { $0.speaks(language) }
        return lines.filter(\.isEmergency).filter { !speaking.contains($0) } + speaking
            + lines.filter { !$0.isEmergency && !speaking.contains($0) }
    }

    private func helpLineShown(_ line: Casework.HelpLine) -> HelpLineShown {
        HelpLineShown(
            number: line.number.text,
            dial: line.number.address,
            about: line.detail(in: language),
            hours: line.hours(in: language),
            languages: listed(line.languages.map { words("tongue.\($0.rawValue)") }),
            topics: listed(line.topics.map { name(of: Topic($0)) }),
            checkedOn: day(line.checkedOn ?? window.checkedOn)
        )
    }

    private func place(_ place: GuidePlace, because reason: String? = nil) -> PlaceShown {
        let forWhom = listed(place.forWhom.map { words("audience.\($0.rawValue)") })
        switch place {
        case .center(let center):
            return PlaceShown(
                name: center.name(in: language),
                mark: center.runBy.kind.rawValue,
                runBy: center.runBy.label(in: language),
                reason: reason,
                does: center.can(in: language),
                cannot: center.cannot(in: language),
                readers: center.readers(in: language),
                forWhom: forWhom ?? words("guide.everybody"),
                hours: center.visit.hours(in: language),
                door: center.visit.place(in: language),
                phone: center.contact.phone.text,
                dial: center.contact.phone.address,
                mail: center.contact.mail?.text,
                web: center.contact.web.map(WebLink.init),
                report: Link.report(
                    language,
                    at: campus.centers.count > 1 ? center.slug : nil
                )
            )
        case .body(let body):
            return PlaceShown(
                name: body.name(in: language),
                mark: body.runBy.kind.rawValue,
                runBy: body.runBy.label(in: language),
                reason: reason,
                does: body.does(in: language),
                cannot: body.cannot?(in: language),
                readers: body.readers?(in: language),
                forWhom: forWhom ?? words("guide.everybody"),
                hours: body.hours?(in: language),
                phone: body.contact.phone.text,
                dial: body.contact.phone.address,
                mail: body.contact.mail?.text,
                web: body.contact.web.map(WebLink.init)
            )
        }
    }

    private func listed(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: ", ")
    }
}

extension WebLink {
    /// A place elsewhere as a page shows it.
    init(_ address: WebAddress) { self.init(address: address.text, shown: address.shown) }
}
