/// Reads counts, yes and no, and what a person wanted, as people write them.
package enum AnswerReading {
    package static func number(_ cell: Cell) throws(ValueTrouble) -> Int {
        if case .number(let number) = cell, number == number.rounded(),
            (0...Double(NoteFields.largestNumber)).contains(number)
        {
            return Int(number)
        }
        let numbers = DayReading.numbers(in: cell.shown.decomposedWidth)
        guard numbers.count == 1, let number = Int(numbers[0]), number <= NoteFields.largestNumber
        else { throw .noNumber }
        return number
    }

    package static func reply(_ cell: Cell) throws(ValueTrouble) -> Reply {
        guard let reply = replies[name(cell)] else { throw .noReply }
        return reply
    }

    package static func will(_ cell: Cell, on day: Day?) throws(ValueTrouble) -> Will {
        guard let stand = stands[name(cell)] else { throw .noWill }
        return Will(stand, on: day)
    }

    /// Circles, ticks and crosses are letters here.
    private static func name(_ cell: Cell) -> String {
        String(
            cell.shown.map { character in
                switch character {
                case "○", "◯", "●", "√", "✓", "✔", "☑", "V", "v": "o"
                case "×", "✕", "✗", "☒": "x"
                case _: character
                }
            }
        ).comparedName
    }

    private static let replies = words([
        (Reply.yes, "예 네 ㅇ o y yes true 1 유 있음 있다 해당 필요 함 했음 완료 맞음 참"),
        (.no, "아니오 아니요 아님 x n no false 0 무 없음 없다 해당없음 불필요 안함 미해당"),
        (.unknown, "모름 미상 미확인 불명 확인안됨 unknown"),
    ])

    private static let stands = words([
        (Will.Stand.consent, "동의 동의함 희망 원함 예 네 o y yes consent 찬성"),
        (.objection, "거부 반대 명시적반대 원하지않음 미희망 비동의 부동의 아니오 아니요 x n no objection"),
        (.unknown, "모름 미상 미확인 보류 미정 unknown"),
    ])

    private static func words<Answer>(_ table: [(Answer, String)]) -> [String: Answer] {
        Dictionary(
            table.flatMap { answer, words in
                words.split(separator: " ").map { (String($0).comparedName, answer) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
