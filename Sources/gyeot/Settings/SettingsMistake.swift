import Regulations

/// Why the settings cannot be used: one sentence, and the server does not start.
enum SettingsMistake: Error, Equatable {
    case unknownVariable(String, nearest: String?)
    case unknownKey(String, file: String, line: Int, nearest: String?)
    case file(Mistake)
    case unreadableFile(String)
    case empty(Setting)
    case noUserFolder
    case notAbsolute(Setting, String)
    case noPort(Setting, String)
    case badPort(Setting, String)
    case badHost(Setting, String)
    case sameAddress(String)
    case notAnOrigin(Setting, String)
    case originWithPath(Setting, String)
    case originWithoutEncryption(Setting, String)
    case originNeeded(Setting, address: String)
    case sameHost(String)
    case notYesOrNo(Setting, String)
    case badLogLevel(String)
    case notAnOnion(String)
    case onionBehindTLS
    case badProxyHeader(String)
    case badFlood(String)
    case halfAPair(Setting, missing: Setting)
    case pairWithoutOrigin(Setting)
    case halfAMail(missing: Setting)
    case badMail(Setting, String)
    case homeIsNoFolder(String)
    case homeInsideHome(String)
}
