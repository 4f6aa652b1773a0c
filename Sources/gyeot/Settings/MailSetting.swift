import Casework
import Foundation

/// The officers' daily mail: the program that sends it, from whom, to whom; off unless all three are set.
struct MailSetting: Equatable, Sendable {
    let program: URL
    let from: MailAddress
    let to: [MailAddress]

    init(program: URL, from: MailAddress, to: [MailAddress]) {
        (self.program, self.from, self.to) = (program, from, to)
    }

    /// Nothing when none of the three is set; a mistake when only some are.
    init?(_ words: SettingsWords, folders: UserFolders) throws(SettingsMistake) {
        let parts: [Setting] = [.sendmail, .mailFrom, .mailTo]
        var missing: [Setting] = []
        for part in parts where try words.text(part) == nil { missing.append(part) }
        guard missing.count < parts.count else { return nil }
        guard missing.isEmpty, let path = try words.text(.sendmail),
            let from = try words.text(.mailFrom), let to = try words.text(.mailTo)
        else { throw .halfAMail(missing: missing[0]) }
        program = try folders.path(path, of: .sendmail)
        self.from = try Self.address(from, of: .mailFrom)
        var all: [MailAddress] = []
        for written in to.split(separator: ",") {
            let address = try Self.address(
                written.trimmingCharacters(in: .whitespaces),
                of: .mailTo
            )
            if !all.contains(address) { all.append(address) }
        }
        guard !all.isEmpty else { throw .badMail(.mailTo, to) }
        self.to = all
    }

    /// An address is one word of the program's command line, and must not look like an option.
    private static func address(_ text: String, of setting: Setting) throws(SettingsMistake)
        -> MailAddress
    {
        guard !text.hasPrefix("-"), let address = MailAddress(text) else {
            throw .badMail(setting, text)
        }
        return address
    }
}
