import Casework
import Foundation

extension RegulationReader {
    /// What the files say that go first in some kinds of case, by the codes of the overlays (Y-128).
    ///
    /// Each is compared with the regulation that it stands over: it may name all of that one's parts.
    static func readOverlays(of regulation: Regulation, _ notes: Notes) -> [String: Special] {
        guard let folder = notes.folder else { return [:] }
        var found: [String: Special] = [:]
        for overlay in regulation.overlays {
            guard let name = overlay.file, notes.isBeside(name) else { continue }
            do throws(Mistakes) {
                let path = folder.appending(path: name)
                found[overlay.code] = try special(at: path, named: notes.beside(name), regulation)
            } catch {
                error.all.forEach(notes.add)
            }
        }
        return found
    }

    /// A regulation that goes first, as values and as its file says it.
    struct Special {
        let regulation: Regulation
        let warnings: [Mistake]
        let tree: Tree
    }

    private static func special(at path: URL, named name: String, _ base: Regulation)
        throws(Mistakes) -> Special
    {
        let source = try SourceText(at: path, file: name)
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let section = Section(root: tree, notes: notes)
        let special = section.flatMap { Regulation($0) }
        if let section, let special {
            for key in ofCenters {
                guard let entry = section.ask(key) else { continue }
                notes.add(.regulation(.notOfCases(key)), line: entry.line)
            }
            notes.check(base.overlaid(by: special), as: special)
            notes.warnOfSameArticles(special.outline, base.outline, section)
        }
        guard let special, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return Special(regulation: special, warnings: notes.warnings, tree: tree)
    }

    /// What a regulation says of a center, whichever cases it has.
    private static let ofCenters = ["staffing", "yearly", "training", "keeping", "overlays"]
}

extension Notes {
    /// Looks at all that only shows once a file is read; what a file alone answers for is looked at in `own`.
    func check(_ regulation: Regulation, as own: Regulation) {
        compareMentions(with: regulation)
        if broken.isDisjoint(with: ["steps", "stages"]) { checkFlow(of: regulation) }
        checkPeriods(of: regulation)
        checkCircles(of: regulation)
        checkReadings(of: own)
        checkCommittees(of: own)
    }

    /// How a file beside this one is called in its mistakes.
    func beside(_ name: String) -> String {
        let folder = (file as NSString).deletingLastPathComponent
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// Warns of an article that two regulations have: nobody could say which of the two is cited.
    fileprivate func warnOfSameArticles(_ special: Outline, _ base: Outline, _ section: Section) {
        let both = special.chapters.map(\.article).filter(base.has)
        guard let first = both.first else { return }
        warn(.regulation(.sameArticle("\(first)")), line: section.line(of: "articles"))
    }
}
