import Casework
import Foundation
import Regulations

/// Answers one period after the other, so that a judge can ask about ten thousand.
struct PeriodBatch {
    let holidays: Holidays

    /// Reads the standard input to its end; each line gets its answer before the next is read.
    func run() throws {
        var number = 0
        while let line = readLine() {
            number += 1
            Spoken.say(try answer(Data(line.utf8), number: number))
        }
    }

    private func answer(_ line: Data, number: Int) throws -> String {
        let answer: PeriodAnswer
        do throws(PeriodMistake) {
            answer = try PeriodAnswer(PeriodQuestion(json: line), with: holidays)
        } catch {
            return try PeriodTrouble(error, line: number).jsonLine()
        }
        return try answer.jsonLine()
    }
}
