package import Casework

extension Mistake {
    /// What can be wrong in a file of the center.
    package enum Reason: Hashable, Sendable {
        // The file as a whole.
        case unreadable
        case unwritable
        case tooLarge(limit: Int)
        case notUTF8
        case controlCharacter
        case tab
        case alias(name: String)
        case syntax(problem: String, since: Int?)
        case notYAML
        case nothing

        // A key.
        case unknownKey(String, nearest: String?)
        case missingKey(String)
        case duplicateKey(String)
        case notAKey

        // The shape of a value.
        case notText(key: String)
        case notASection(key: String)
        case notAList(key: String)
        case emptyText(key: String)
        case emptyList(key: String)
        case tooLong(key: String, limit: Int)
        case missingLanguage(key: String, language: String)

        // What a value says.
        case badSlug(String)
        case reservedSlug(String)
        case duplicateSlug(String)
        case unknownFirstReader(String, known: [String])
        case badCode(String)
        case duplicateCode(String)
        case nothingOffered(key: String)
        case badPhone(String)
        case duplicatePhone(String)
        case badMail(String)
        case badWeb(String)
        case badLeaveAddress(String)
        case badDay(String)
        case badTermStart(String)
        case duplicateDay(String)
        case badNumber(String, least: Int, most: Int)
        case badAnswer(String)
        case notOneOf(String, known: [String])
        case tooManyEmergencyLines(limit: Int)
        case noEmergencyLine
        case reservedCode(String)
        case duplicatePlace(String)
        case unknownPlace(String, known: [String])
        case unknownTopic(String, known: [String])
        case yearNotVerified(Int)

        // The regulation under which a center works.
        case noRegulation(String, known: [String])
        case otherWording(String, wanted: String, found: String?)
        case brokenRegulation(String)

        // What the people of a center are to be.
        case unknownCenter(String, known: [String])
        case badAccount(String)
        case duplicateAccount(String)
        case duplicateRole(String)
        /// The passphrase itself is told to nobody.
        case badPassphrase(PassphraseRefusal)
        case noDirector(center: String)
        case nobodyOnDuty(center: String)

        case regulation(RegulationFault)
    }
}
