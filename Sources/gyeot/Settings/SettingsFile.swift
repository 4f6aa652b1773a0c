import Configuration
import Foundation
import Regulations

/// The one file in which settings may stand.
struct SettingsFile {
    let path: URL
    /// Named by GYEOT_SETTINGS, and not merely found in the home.
    let isNamed: Bool

    /// The file that the environment names, or the one of the home, or none.
    static func find(_ words: SettingsWords, folders: UserFolders) throws(SettingsMistake)
        -> SettingsFile?
    {
        if let named = try words.text(.settings) {
            return SettingsFile(path: try folders.path(named, of: .settings), isNamed: true)
        }
        let home = try folders.home(written: words.text(.home))
        let path = home.appending(path: "settings.yaml")
        guard FileManager.default.fileExists(atPath: path.path) else { return nil }
        return SettingsFile(path: path, isNamed: false)
    }

    /// Reads the file, once it is known that it has only keys that mean something.
    ///
    /// A file of comments alone sets nothing, and that is no fault.
    func provider() async throws(SettingsMistake) -> FileProvider<YAMLSnapshot>? {
        guard try hasKeys() else { return nil }
        let place = InMemoryProvider(values: ["filePath": ConfigValue(stringLiteral: path.path)])
        do {
            return try await FileProvider<YAMLSnapshot>(config: ConfigReader(provider: place))
        } catch {
            throw .unreadableFile(path.path)
        }
    }

    private func hasKeys() throws(SettingsMistake) -> Bool {
        let keys: SettingKeys
        do {
            keys = try SettingKeys.read(at: path, named: path.path)
        } catch {
            switch error.all.first {
            case let first? where first.reason == .nothing: return false
            case let first? where first.reason != .unreadable: throw .file(first)
            case .some, nil: throw .unreadableFile(path.path)
            }
        }
        guard isNamed || !keys.all.contains(where: { $0.path == Setting.home.path }) else {
            throw .homeInsideHome(path.path)
        }
        let known = Setting.inFile.map(\.path)
        guard let key = keys.all.first(where: { !known.contains($0.path) }) else { return true }
        throw .unknownKey(
            key.path,
            file: path.path,
            line: key.line,
            nearest: SettingKeys.nearest(to: key.path, among: known)
        )
    }
}
