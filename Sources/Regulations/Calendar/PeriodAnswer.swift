package import Casework
import Foundation

/// When a period ends, as programs read it; the keys stay as they are (docs/calendar.md).
package struct PeriodAnswer: Encodable, Sendable {
    let from: Day
    let length: Length
    let nominal: Day?
    let effective: Day?
    let early: Day?
    let remaining: Int?
    let trace: [TraceStep]
    let warnings: [Sentence]

    /// Answers a question, or says what is wrong with it.
    package init(_ question: PeriodQuestion, with holidays: Holidays) throws(PeriodMistake) {
        let period = try question.period()
        let reckoning: Reckoning
        do {
            reckoning = try period.reckoned(with: holidays)
        } catch {
            throw .noEnd(error)
        }
        (from, length) = (period.from, period.length)
        (nominal, effective) = (reckoning.nominal, reckoning.effective)
        (early, remaining) = (reckoning.early, reckoning.remaining)
        trace = reckoning.trace.map(TraceStep.init)
        warnings = reckoning.trace.filter(\.isWarning).map { Sentence($0.words) }
    }

    /// What a person reads: the days, and under them the reasons.
    package var text: String {
        let end =
            switch (effective, remaining) {
            case (let effective?, _):
                """
                말일 nominal    \(nominal ?? effective)
                만료 effective  \(effective)
                권장 early      \(early ?? effective)
                """
            case (nil, let remaining): waiting(length.unit.left(remaining ?? 0))
            }
        let steps = trace.map { step in
            "  \(step.ko)\(step.article.map { " (\($0))" } ?? "")\n  \(step.en)"
        }
        return ([end] + steps).joined(separator: "\n")
    }

    private func waiting(_ left: Bilingual) -> String {
        "\(left.ko), 멈춤이 끝나야 말일이 정해집니다 · \(left.en) once the pause is over"
    }

    /// A sentence in both languages.
    package struct Sentence: Encodable, Sendable {
        package let ko: String
        package let en: String

        package init(_ words: Bilingual) { (ko, en) = (words.ko, words.en) }
    }
}

/// One step of a reckoning, as programs read it.
package struct TraceStep: Encodable, Sendable {
    package let code: String
    package let day: Day?
    package let article: String?
    package let ko: String
    package let en: String

    package init(_ step: Reckoning.Step) {
        (code, day, article) = (step.code, step.day, step.article)
        (ko, en) = (step.words.ko, step.words.en)
    }
}

/// What is wrong with a line, as programs read it.
package struct PeriodTrouble: Encodable, Sendable {
    let line: Int
    let error: String
    let ko: String

    package init(_ mistake: PeriodMistake, line: Int) {
        self.line = line
        (error, ko) = (mistake.words.en, mistake.words.ko)
    }
}

extension Encodable {
    /// One line of JSON with its keys in order.
    package func jsonLine() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
