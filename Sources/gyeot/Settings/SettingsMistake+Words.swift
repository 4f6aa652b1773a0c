extension SettingsMistake: CustomStringConvertible {
    /// The setting, its fault and the mend, in one sentence.
    var description: String {
        switch self {
        case .unknownVariable(let name, let nearest):
            "\(name) is no setting of Gyeot; \(Self.mend(nearest))."
        case .unknownKey(let key, let file, let line, let nearest):
            "\(file):\(line): “\(key.shown)” is no setting of Gyeot; \(Self.mend(nearest))."
        case .file(let mistake):
            "The file of settings cannot be read: \(mistake)"
        case .unreadableFile(let path):
            """
            GYEOT_SETTINGS names \(path.shown), which cannot be opened; check the path and who \
            may read it.
            """
        case .empty(let setting):
            "\(setting.named) is empty; give it a value or remove it."
        case .noUserFolder:
            """
            GYEOT_HOME is not set and this account has no home folder; set GYEOT_HOME to a whole \
            path.
            """
        case .notAbsolute(let setting, let path):
            """
            \(setting.named) is “\(path.shown)”, which depends on where the server is started; \
            write a whole path that begins with / or ~/.
            """
        case .noPort(let setting, let address):
            """
            \(setting.named) is “\(address.shown)”, which has no port; write it as \
            \(setting.example).
            """
        case .badPort(let setting, let port):
            "\(setting.named) has the port “\(port.shown)”; write a whole number from 1 to 65535."
        case .badHost(let setting, let host):
            """
            \(setting.named) has the host “\(host.shown)”, which is neither a name nor a number; \
            write it as \(setting.example).
            """
        case .sameAddress(let address):
            """
            GYEOT_REPORTER_ADDRESS and GYEOT_DESK_ADDRESS are both \(address.shown); give one of \
            the faces another port.
            """
        case .notAnOrigin(let setting, let origin):
            """
            \(setting.named) is “\(origin.shown)”, which is no address of a site; write it as \
            \(setting.example).
            """
        case .originWithPath(let setting, let origin):
            """
            \(setting.named) is “\(origin.shown)”, which goes on after the host; end it there, \
            as in \(setting.example).
            """
        case .originWithoutEncryption(let setting, let origin):
            """
            \(setting.named) is “\(origin.shown)”, over which anybody on the way can read; write \
            https:// in front, and let the proxy hold the certificate.
            """
        case .originNeeded(let setting, let address):
            """
            \(setting.named) is missing, and \(address.shown) is not how a browser finds the \
            server; write it as \(setting.example).
            """
        case .sameHost(let host):
            """
            GYEOT_REPORTER_ORIGIN and GYEOT_DESK_ORIGIN are both on \(host.shown), so that a \
            counsellor's cookie would reach the reporter's face; give the desk a host name of \
            its own.
            """
        case .notYesOrNo(let setting, let value):
            "\(setting.named) is “\(value.shown)”; write true or false."
        case .badLogLevel(let value):
            """
            \(Setting.logLevel.named) is “\(value.shown)”; write one of trace, debug, info, \
            notice, warning, error, critical.
            """
        case .notAnOnion(let value):
            """
            \(Setting.onion.named) is “\(value.shown)”, which is no onion address; copy it from \
            the file “hostname” of the onion service: 56 letters and digits, then .onion.
            """
        case .onionBehindTLS:
            """
            GYEOT_ONION and GYEOT_REPORTER_TLS_CERTIFICATE are both set, but Tor speaks plain http \
            to the face; let a proxy hold the certificate, or remove one of them.
            """
        case .badProxyHeader(let value):
            """
            \(Setting.deskProxy.named) is “\(value.shown)”; write X-Forwarded-For or X-Real-IP, \
            whichever the proxy of the desk sets itself.
            """
        case .badFlood(let value):
            """
            \(Setting.flood.named) is “\(value.shown)”; write how many reports a minute are a \
            flood, from 1 to 100000, or off.
            """
        case .halfAPair(let setting, let missing):
            """
            \(setting.named) is set and \(missing.named) is not; a certificate and its key go \
            together.
            """
        case .pairWithoutOrigin(let origin):
            """
            \(origin.named) has to begin with https:// where the face itself speaks TLS; write it \
            as \(origin.example).
            """
        case .halfAMail(let missing):
            """
            \(missing.named) is missing; the daily mail takes GYEOT_SENDMAIL, GYEOT_MAIL_FROM and \
            GYEOT_MAIL_TO together, or none of them.
            """
        case .badMail(let setting, let value):
            """
            \(setting.named) has “\(value.shown)”, which is no mail address; write it as \
            \(setting.example).
            """
        case .homeIsNoFolder(let path):
            "\(Setting.home.named) is \(path.shown), which is no folder; name a folder."
        case .homeInsideHome(let file):
            """
            \(file.shown) lies in GYEOT_HOME and cannot say where that is; remove “home” from it \
            and set GYEOT_HOME in the environment.
            """
        }
    }

    private static func mend(_ nearest: String?) -> String {
        nearest.map { "write \($0), or remove it" } ?? "remove it"
    }
}

extension Setting {
    /// Both of its names, because nobody remembers where it was set.
    fileprivate var named: String {
        self == .settings ? variable : "\(variable) (\(path) in the file)"
    }

    fileprivate var example: String {
        switch self {
        case .home: "/var/lib/gyeot"
        case .settings: "/etc/gyeot.yaml"
        case .reporterAddress: "127.0.0.1:8080"
        case .deskAddress: "127.0.0.1:8081"
        case .reporterOrigin: "https://gyeot.gaon.example"
        case .deskOrigin: "https://desk.gaon.example"
        case .sendmail: "/usr/sbin/sendmail"
        case .mailFrom: "gyeot@gaon.example"
        case .mailTo: "director@gaon.example, desk@gaon.example"
        case .sample: "true"
        case .onion: "gyeot2wo…id.onion"
        case .deskProxy: "X-Forwarded-For"
        case .flood: "60"
        case .reporterCertificate, .deskCertificate: "/etc/gyeot/fullchain.pem"
        case .reporterKey, .deskKey: "/etc/gyeot/privkey.pem"
        case .logLevel: "notice"
        }
    }
}

extension String {
    /// A value inside a sentence: short, and on one line.
    fileprivate var shown: String {
        let line = String(map { $0.isNewline ? " " : $0 })
        return line.count <= 60 ? line : "\(line.prefix(59))…"
    }
}
