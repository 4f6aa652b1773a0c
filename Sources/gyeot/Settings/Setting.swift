import Configuration

/// What an operator can set: in the environment as GYEOT_DESK_ADDRESS, in the file as desk.address.
enum Setting: String, CaseIterable, Sendable {
    case home
    case reporterAddress = "reporter.address"
    case deskAddress = "desk.address"
    case reporterOrigin = "reporter.origin"
    case deskOrigin = "desk.origin"
    /// The reporter's face as an onion service.
    case onion
    /// The header by which the desk's proxy says where an officer is.
    case deskProxy = "desk.proxy"
    /// How many reports a minute are a flood, or `off`.
    case flood
    case reporterCertificate = "reporter.tls.certificate"
    case reporterKey = "reporter.tls.key"
    case deskCertificate = "desk.tls.certificate"
    case deskKey = "desk.tls.key"
    /// The machine's own mail program, from whom and to whom: the officers' daily mail.
    case sendmail
    case mailFrom = "mail.from"
    case mailTo = "mail.to"
    case sample
    case logLevel = "log.level"
    /// Where the file of settings is; only the environment can say so.
    case settings

    /// Its name in the file of settings.
    var path: String { rawValue }

    /// Its name in the environment.
    var variable: String {
        "GYEOT_" + rawValue.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    var key: ConfigKey { ConfigKey(rawValue) }

    /// What a file of settings may say.
    static let inFile = allCases.filter { $0 != .settings }

    /// Variables that the scripts and the tests of the house use; a server passes them over.
    static let ofTools: Set<String> = [
        "GYEOT_BINARY", "GYEOT_CHROMIUM", "GYEOT_IDLE", "GYEOT_KILLS", "GYEOT_SPAM",
    ]
}
