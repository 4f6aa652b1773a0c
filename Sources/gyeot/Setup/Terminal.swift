/// Where somebody sits who sets a center up.
protocol Terminal {
    /// Whether somebody is there to be asked.
    var isAttended: Bool { get }
    /// Says something; throws if nobody can read it.
    func say(_ text: String) throws(SetupRefusal)
    /// Asks; what was typed, without spaces around it. Throws when the input ends.
    func ask(_ question: String) throws(SetupRefusal) -> String
    /// Asks without showing what is typed.
    func askHidden(_ question: String) throws(SetupRefusal) -> String
    /// Takes what was shown off the screen, as far as the screen can.
    func wipe() throws(SetupRefusal)
}

extension Terminal {
    /// Asks until an answer can be used; says each time why the last one could not.
    func ask<Answer>(
        _ question: String,
        until read: (String) throws(Reproach) -> Answer
    ) throws(SetupRefusal) -> Answer {
        while true {
            let typed = try ask(question)
            do {
                return try read(typed)
            } catch {
                try say("  \(error.sentence)")
            }
        }
    }

    /// Asks for yes or no; Enter alone is no.
    func confirm(_ question: String) throws(SetupRefusal) -> Bool {
        try ask("\(question) [y/N] ") { typed throws(Reproach) in
            switch typed.lowercased() {
            case "y", "yes", "예", "네", "ㅇ": return true
            case "", "n", "no", "아니요", "ㄴ": return false
            default: throw Reproach("y 나 n 을 입력하십시오. · Type y or n.")
            }
        }
    }
}

/// Why an answer cannot be used, in both languages.
struct Reproach: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}
