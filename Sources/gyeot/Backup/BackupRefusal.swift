/// Why a backup is not made or not put back; nothing is changed then.
enum BackupRefusal: Error, Hashable {
    case exists(String)
    case insideHome(String)
    case noFolder(String)
    case cannotWrite(String)
    case underway(String)
    case notABackup(String)
    case damaged(String)
    case newer(String, version: String)
    case homeNotEmpty(String, found: String)
    case noList(String)
    case incomplete(String, missing: String)
    case otherChain(String, heads: String)
}

extension BackupRefusal {
    var sentence: String {
        switch self {
        case .exists(let path): "\(path) is there already; a backup never writes over another."
        case .insideHome(let path):
            """
            \(path) lies in the home itself and would be lost with it; name a place on another disk.
            """
        case .noFolder(let path): "The folder of \(path) is not there; make it first."
        case .cannotWrite(let path):
            """
            \(path) could not be written whole, and nothing of it was left; look at the free space \
            and at who may write there.
            """
        case .underway(let path): "Another backup is just being written to \(path)."
        case .notABackup(let path): "\(path) is no backup of Gyeot."
        case .damaged(let path):
            "\(path) is damaged: what it holds is not what was backed up. Take another backup."
        case .newer(let path, let version):
            "\(path) was made by Gyeot \(version), which is newer than this one; use that version."
        case .homeNotEmpty(let path, let found):
            """
            \(path) is not empty (\(found) is there). Move it aside as a whole, and name its files \
            with --tombstones and --heads.
            """
        case .noList(let path): "\(path) cannot be read; check the path and who may read it."
        case .incomplete(let path, let missing):
            "\(path) lacks \(missing), without which the home cannot be served; take another backup."
        case .otherChain(let path, let heads):
            """
            \(path) holds another record than \(heads): it went another way than what was kept \
            elsewhere, so somebody changed one of them, or one is of another server. Nothing was \
            restored. Ask the directors; after a restore of an older backup this is as it must be, \
            and --despite-heads restores it all the same.
            """
        }
    }
}
