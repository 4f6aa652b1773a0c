import Configuration
import Foundation
import Logging

/// The settings as somebody wrote them, one by one.
struct SettingsWords {
    private let config: ConfigReader

    init(_ config: ConfigReader) {
        self.config = config
    }

    /// What a setting says, or nothing if nobody set it.
    func text(_ setting: Setting) throws(SettingsMistake) -> String? {
        guard let written = config.string(forKey: setting.key) else { return nil }
        let text = written.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw .empty(setting) }
        return text
    }

    /// Yes only if somebody said so.
    func isSet(_ setting: Setting) throws(SettingsMistake) -> Bool {
        switch try text(setting)?.lowercased() {
        case nil, "false", "no", "0": return false
        case "true", "yes", "1": return true
        case let other?: throw .notYesOrNo(setting, other)
        }
    }

    func logLevel() throws(SettingsMistake) -> Logger.Level {
        guard let word = try text(.logLevel) else { return .notice }
        guard let level = Logger.Level(rawValue: word.lowercased()) else {
            throw .badLogLevel(word)
        }
        return level
    }
}
