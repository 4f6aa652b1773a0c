import Configuration
import Foundation
import Logging
import Web

/// How this server is set up: read once at the start, from the environment and one file.
struct Settings: Equatable, Sendable {
    /// The folder of the center's database; a whole path.
    let home: URL
    let reporterAddress: ListenAddress
    let deskAddress: ListenAddress
    /// What browsers call the faces; a proxy in front of them makes it differ from the addresses.
    let reporterOrigin: Origin
    let deskOrigin: Origin
    let onion: Onion?
    let deskProxy: DeskProxy?
    /// How many reports a minute are a flood; none where nobody looks for one.
    let floodThreshold: Int?
    /// Where a face itself speaks TLS.
    let reporterPair: CertificatePair?
    let deskPair: CertificatePair?
    /// The officers' daily mail; none unless somebody set it.
    let mail: MailSetting?
    /// Marks every page as 견본, so that nobody takes a trial for a center.
    let isSample: Bool
    let logLevel: Logger.Level

    /// Reads the settings, or says in one sentence what is wrong with one of them.
    init(reading config: ConfigReader, folders: UserFolders) throws(SettingsMistake) {
        let words = SettingsWords(config)
        home = try folders.home(written: words.text(.home))
        reporterAddress = try ListenAddress(
            words.text(.reporterAddress) ?? "127.0.0.1:8080",
            of: .reporterAddress
        )
        deskAddress = try ListenAddress(
            words.text(.deskAddress) ?? "127.0.0.1:8081",
            of: .deskAddress
        )
        guard reporterAddress != deskAddress else {
            throw .sameAddress(deskAddress.description)
        }
        if let written = try words.text(.reporterOrigin) {
            reporterOrigin = try Origin(written, of: .reporterOrigin)
        } else {
            reporterOrigin = try Origin(
                reporterAddress,
                loopbackName: "127.0.0.1",
                of: .reporterOrigin
            )
        }
        if let written = try words.text(.deskOrigin) {
            deskOrigin = try Origin(written, of: .deskOrigin)
        } else {
            deskOrigin = try Origin(deskAddress, loopbackName: "localhost", of: .deskOrigin)
        }
        guard reporterOrigin.host != deskOrigin.host else { throw .sameHost(deskOrigin.host) }
        onion = try words.text(.onion).map { text throws(SettingsMistake) in try Onion(text) }
        deskProxy = try words.deskProxy()
        floodThreshold = try words.floodThreshold()
        reporterPair = try CertificatePair(.reporter, words, folders, origin: reporterOrigin)
        deskPair = try CertificatePair(.desk, words, folders, origin: deskOrigin)
        guard onion == nil || reporterPair == nil else { throw .onionBehindTLS }
        mail = try MailSetting(words, folders: folders)
        isSample = try words.isSet(.sample)
        logLevel = try words.logLevel()
    }
}
