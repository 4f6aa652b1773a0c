import Web

extension SettingsWords {
    /// The header of the desk's proxy, or nothing where nobody is believed.
    func deskProxy() throws(SettingsMistake) -> DeskProxy? {
        guard let word = try text(.deskProxy) else { return nil }
        guard let proxy = DeskProxy(word) else { throw .badProxyHeader(word) }
        return proxy
    }

    /// How many reports a minute are a flood; nothing where it is off.
    func floodThreshold() throws(SettingsMistake) -> Int? {
        guard let word = try text(.flood)?.lowercased() else { return Flood.standardThreshold }
        if ["off", "no", "false"].contains(word) { return nil }
        guard word.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(word),
            (1...100_000).contains(number)
        else { throw .badFlood(word) }
        return number
    }
}
