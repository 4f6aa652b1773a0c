import Foundation

/// Where the account that runs the server keeps its things.
struct UserFolders: Equatable, Sendable {
    /// The home folder, `~`.
    let user: String?
    /// The folder for data: `~/.local/share`, unless XDG_DATA_HOME says otherwise.
    let data: String?

    init(environment: [String: String]) {
        user = environment["HOME"].flatMap(Self.absolute)
        data =
            environment["XDG_DATA_HOME"].flatMap(Self.absolute) ?? user.map { $0 + "/.local/share" }
    }

    /// The folder of the center: as written, or one that is the same from wherever the server starts.
    ///
    /// A folder below the current one would be another center after each `cd`, and lie in a clone of
    /// the source where it might be committed.
    func home(written: String?) throws(SettingsMistake) -> URL {
        if let written { return try path(written, of: .home) }
        guard let data else { throw .noUserFolder }
        return URL(filePath: data).appending(path: "gyeot").standardizedFileURL
    }

    /// A whole path, `~/` written out.
    func path(_ written: String, of setting: Setting) throws(SettingsMistake) -> URL {
        var path = written
        if path == "~" || path.hasPrefix("~/") {
            guard let user else { throw .noUserFolder }
            path = user + path.dropFirst()
        }
        guard path.hasPrefix("/") else { throw .notAbsolute(setting, written) }
        return URL(filePath: path).standardizedFileURL
    }

    private static func absolute(_ path: String) -> String? {
        path.hasPrefix("/") ? path : nil
    }
}
