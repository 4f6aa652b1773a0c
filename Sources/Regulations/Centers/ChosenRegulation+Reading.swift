import Casework

extension ChosenRegulation {
    /// Reads which regulation a center chose; with a shelf at hand it must stand there, and be right.
    init?(_ section: Section) {
        let name = section.code("name")
        let day = section.day("in-force-since")
        guard let name, let day else { return nil }
        self.init(name: name, inForceSince: day)
        guard let shelf = section.notes.shelf else { return }
        do throws(Mistakes) {
            _ = try shelf.read(self)
        } catch {
            section.complain(of: self, error)
        }
    }
}

extension Section {
    /// What concerns the choice stands at its line; what is wrong in the file, in the lines of the file.
    fileprivate func complain(of chosen: ChosenRegulation, _ mistakes: Mistakes) {
        for mistake in mistakes.all {
            switch mistake.reason {
            case .noRegulation: notes.add(mistake.reason, line: line(of: "name"))
            case .otherWording: notes.add(mistake.reason, line: line(of: "in-force-since"))
            case _:
                notes.add(.brokenRegulation(chosen.name), line: line(of: "name"))
                notes.add(mistake)
            }
        }
    }
}
