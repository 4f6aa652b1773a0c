/// Why a set-up ends before there is a center.
enum SetupRefusal: Error, Hashable {
    /// Somebody would have to be asked, and nobody is there.
    case notAttended
    case noPapers
    case givenUp
    case notShown
    case papersInsideHome(String)
    case papersNotEmpty(String)
    case papersNotWritable(String)
    case notConfirmed
}

extension SetupRefusal {
    var sentence: String {
        switch self {
        case .notAttended:
            "Nobody is at a terminal to answer; name --center-file, --people-file and --papers."
        case .noPapers:
            "Nobody is at a terminal to copy the papers; name a folder for them with --papers."
        case .givenUp: "Set-up was given up; there is no center, and nothing is lost."
        case .notShown: "The papers could not be shown; there is no center yet."
        case .papersInsideHome(let path):
            "\(path) lies in the home, where whoever steals the disk finds papers and reports "
                + "together; take a folder elsewhere, best on a memory stick."
        case .papersNotEmpty(let path):
            "\(path) is not empty; papers of another set-up may lie there. Take a new folder."
        case .papersNotWritable(let path):
            "\(path) cannot be written whole; look at free space and permissions. There is no "
                + "center yet."
        case .notConfirmed:
            "The papers were not kept, so there is no center; those codes open nothing."
        }
    }
}
