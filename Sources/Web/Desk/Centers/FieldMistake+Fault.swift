import Regulations

extension FieldMistake {
    /// What the form says at its field, in the words of the desk.
    var fault: FormFault { FormFault(path, "centerFault.\(reason.name)", reason.fillings) }
}

extension Mistake.Reason {
    fileprivate var name: String {
        switch self {
        case .controlCharacter: "hidden"
        case .missingKey, .emptyText, .missingLanguage: "missing"
        case .emptyList: "nothing"
        case .tooLong: "tooLong"
        case .unknownFirstReader, .notOneOf, .unknownPlace, .unknownTopic, .unknownCenter: "choose"
        case .noRegulation: "choose"
        case .otherWording(_, _, nil): "noWording"
        case .otherWording: "otherWording"
        case .brokenRegulation: "brokenRegulation"
        case .badCode, .badSlug: "code"
        case .reservedCode, .reservedSlug: "reserved"
        case .duplicateCode, .duplicatePlace, .duplicatePhone, .duplicateSlug: "twice"
        case .nothingOffered: "nothingOffered"
        case .badPhone: "phone"
        case .badMail: "mail"
        case .badWeb: "web"
        case .badLeaveAddress: "leave"
        case .badDay: "day"
        case .badNumber: "number"
        case .tooManyEmergencyLines: "emergencyMost"
        case .noEmergencyLine: "emergencyNone"
        case .unreadable, .unwritable, .tooLarge, .notUTF8, .tab, .alias, .syntax, .notYAML,
            .nothing,
            .unknownKey, .duplicateKey, .notAKey, .notText, .notASection, .notAList, .duplicateDay,
            .badTermStart,
            .badAnswer, .yearNotVerified, .badAccount, .duplicateAccount, .duplicateRole,
            .badPassphrase, .noDirector, .nobodyOnDuty, .regulation:
            "unreadable"
        }
    }

    fileprivate var fillings: [String: String] {
        switch self {
        case .tooLong(_, let limit), .tooManyEmergencyLines(let limit): ["limit": "\(limit)"]
        case .badNumber(_, let least, let most): ["least": "\(least)", "most": "\(most)"]
        case .otherWording(_, _, let found?): ["day": found]
        case .brokenRegulation(let name): ["name": name]
        case _: [:]
        }
    }
}
