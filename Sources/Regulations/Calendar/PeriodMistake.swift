package import Casework

/// What is wrong with a question about a period.
package enum PeriodMistake: Error, Hashable, Sendable {
    case tooLong(limit: Int)
    case notJSON
    case notAnObject
    case unknownKey(String)
    case repeatedKey(String)
    case wrongShape(key: String)
    case missing(String)
    case badDay(String)
    case badLength(String)
    case badPause
    case reversedPause(Day, Day)
    case badChoice(PeriodQuestion.Choice, String, known: [String])
    case noEnd(PeriodRefusal)

    package var words: Bilingual {
        switch self {
        case .tooLong(let limit):
            Bilingual(ko: "줄이 \(limit)바이트보다 깁니다.", en: "The line has more than \(limit) bytes.")
        case .notJSON:
            Bilingual(ko: "JSON으로 읽을 수 없는 줄입니다.", en: "The line is not JSON, or only half of it.")
        case .notAnObject:
            Bilingual(ko: "줄마다 JSON 객체 하나를 씁니다.", en: "A line is one JSON object.")
        case .unknownKey(let key):
            Bilingual(ko: "“\(key.brief)” 칸은 없습니다.", en: "There is no key “\(key.brief)” here.")
        case .repeatedKey(let key):
            Bilingual(
                ko: "“\(key.brief)” 칸이 두 번 있습니다. 하나만 남기십시오.",
                en: "“\(key.brief)” stands there twice; keep one of the two."
            )
        case .wrongShape(let key):
            Bilingual(
                ko: "“\(key)” 칸의 모양이 다릅니다.",
                en:
                    "“\(key)” has another shape: days and lengths are texts, pauses are pairs of days."
            )
        case .missing(let key):
            Bilingual(ko: "“\(key)” 칸이 없습니다.", en: "“\(key)” is missing.")
        case .badDay(let text):
            Bilingual(
                ko: "“\(text.brief)” 같은 날은 없습니다. 2026-11-02처럼 씁니다.",
                en: "“\(text.brief)” is no day of the calendar; write it as 2026-11-02."
            )
        case .badLength(let text):
            Bilingual(
                ko: "“\(text.brief)”은 길이가 아닙니다. 20d, 2w, 3m, 1y처럼 씁니다.",
                en: "“\(text.brief)” is no length; write 20d, 2w, 3m or 1y, up to \(Length.limit)."
            )
        case .badPause:
            Bilingual(
                ko: "멈춤은 첫날과 마지막 날의 짝입니다.",
                en: "A pause is a pair of days, its first and its last."
            )
        case .reversedPause(let first, let last):
            Bilingual(
                ko: "멈춤이 \(first)에 시작해 그보다 이른 \(last)에 끝납니다.",
                en: "The pause begins on \(first) and ends before that, on \(last)."
            )
        case .badChoice(let choice, let text, let known):
            Bilingual(
                ko:
                    "“\(choice.rawValue)”에서 “\(text.brief)”은 고를 수 없습니다: \(known.joined(separator: ", "))",
                en:
                    "“\(text.brief)” is no “\(choice.rawValue)”; write \(known.joined(separator: ", "))."
            )
        case .noEnd(let refusal): refusal.words
        }
    }
}

extension String {
    /// A value of the question inside a sentence: short, and on one line.
    fileprivate var brief: String {
        let line = String(map { $0.isNewline ? " " : $0 })
        return line.count <= 40 ? line : "\(line.prefix(39))…"
    }
}
