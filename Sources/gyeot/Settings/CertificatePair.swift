import Foundation

/// The two files by which a face itself speaks TLS.
struct CertificatePair: Equatable, Sendable {
    let certificate: URL
    let key: URL

    /// Both files of a face, or nothing where neither is named.
    init?(
        _ face: ServedFace,
        _ words: SettingsWords,
        _ folders: UserFolders,
        origin: Origin
    ) throws(SettingsMistake) {
        let (chain, secret, name): (Setting, Setting, Setting) =
            switch face {
            case .reporter: (.reporterCertificate, .reporterKey, .reporterOrigin)
            case .desk: (.deskCertificate, .deskKey, .deskOrigin)
            }
        switch (try words.text(chain), try words.text(secret)) {
        case (nil, nil): return nil
        case (nil, _?): throw .halfAPair(secret, missing: chain)
        case (_?, nil): throw .halfAPair(chain, missing: secret)
        case (let file?, let keyFile?):
            certificate = try folders.path(file, of: chain)
            key = try folders.path(keyFile, of: secret)
            guard origin.text.hasPrefix("https:") else { throw .pairWithoutOrigin(name) }
        }
    }
}
