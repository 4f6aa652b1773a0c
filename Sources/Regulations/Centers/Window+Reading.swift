import Casework

extension Window {
    /// Reads the joint window; `centers` are the short names that the file gives.
    init?(_ window: Section, centers: [String]) {
        let name = window.bilingual("name")
        let leave = window.leaveAddress("leave")
        let checkedOn = window.day("checked-on")
        let firstReader = window.firstReader("first-reader", among: centers)
        let kinds = window.codes("kinds")
        let relations = window.codes("relations")
        let topics = GuideTopics(kinds: window.writtenCodes("kinds"))
        let helpLines = window.helpLines("help-lines", topics: topics)
        let bodies = window.ask("bodies") == nil ? [] : window.bodies("bodies", besides: centers)
        let joint = window.optionalWeb("joint")
        let places = centers + (bodies ?? []).compactMap(\.code)
        let guide =
            window.ask("guide") == nil ? [] : window.guide("guide", to: places, about: topics)
        window.finish()
        guard let name, let leave, let helpLines, let checkedOn, let firstReader, let kinds,
            let relations, let bodies, let guide
        else { return nil }
        self.init(
            name: name,
            leave: leave,
            helpLines: helpLines,
            checkedOn: checkedOn,
            kinds: kinds,
            relations: relations,
            firstReader: firstReader,
            bodies: bodies,
            joint: joint,
            guide: guide
        )
    }
}

extension Section {
    fileprivate func firstReader(_ key: String, among centers: [String]) -> Slug? {
        guard let line = text(key) else { return nil }
        guard centers.contains(line.text) else {
            notes.add(.unknownFirstReader(line.text, known: centers), line: line.number)
            return nil
        }
        // A slug that is no slug has been complained about where its center stands.
        return Slug(line.text)
    }
}
