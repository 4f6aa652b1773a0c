import Configuration
import Foundation
import Regulations

extension Settings {
    /// Reads the environment over one YAML file: GYEOT_SETTINGS, or settings.yaml in the home.
    static func load(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(SettingsMistake) -> Settings {
        try refuseUnknownVariables(in: environment)
        let folders = UserFolders(environment: environment)
        let variables = EnvironmentVariablesProvider(environmentVariables: environment)
            .prefixKeys(with: "gyeot")
        let alone = ConfigReader(provider: variables)
        guard let file = try SettingsFile.find(SettingsWords(alone), folders: folders),
            let provider = try await file.provider()
        else { return try Settings(reading: alone, folders: folders).atHome() }
        let config = ConfigReader(providers: [variables, provider])
        return try Settings(reading: config, folders: folders).atHome()
    }

    /// The same settings, if the home is a folder or can still become one.
    private func atHome() throws(SettingsMistake) -> Settings {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        let exists = manager.fileExists(atPath: home.path, isDirectory: &isFolder)
        guard !exists || isFolder.boolValue else { throw .homeIsNoFolder(home.path) }
        return self
    }

    /// A misspelt variable would else leave a default in force that nobody wanted.
    private static func refuseUnknownVariables(
        in environment: [String: String]
    ) throws(SettingsMistake) {
        let known = Setting.allCases.map(\.variable)
        let unknown = environment.keys.sorted().first {
            $0.hasPrefix("GYEOT_") && !known.contains($0) && !Setting.ofTools.contains($0)
        }
        guard let unknown else { return }
        let nearest = SettingKeys.nearest(to: unknown, among: known.map { $0.lowercased() })
        throw .unknownVariable(unknown, nearest: nearest?.uppercased())
    }
}
