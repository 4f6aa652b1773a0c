package import Casework

/// What can be wrong in a regulation, beside what can be wrong in any file.
package enum RegulationFault: Hashable, Sendable {
    case badArticle(String)
    case unknownArticle(String)
    case badLength(String)
    case badFraction(String)
    case badYearlyDay(String)
    case badPattern(String, nearest: String?)
    /// A rule names another by a code that none has.
    case unknown(String, String, known: [String])
    /// No step and no record of the house is that event.
    case neverHappens(String)
    case unreachableStage(String)
    case deadEnd(String)
    case firstStages(Int)
    case neverStarts(String)
    case neverEnds(String)
    case nobodyTold(String)
    /// Nothing that happens makes it owed.
    case neverOwed(String)
    case endsBeforeItBegins(from: Day, until: Day)
    /// A kind that is wider than itself, a group that is its own member.
    case holdsItself(String, String)
    /// Hours cannot lengthen days, nor days hours (민법 §156).
    case otherUnit(String, of: String)
    /// A regulation that goes first names a file that does not lie beside this one (Y-128).
    case missingFile(String)
    /// It says something of a center and not of a case, which cannot change with the kind of case (Y-128).
    case notOfCases(String)
    /// Only a warning: the regulation and the one that goes first both have it.
    case sameArticle(String)
    /// Only a warning: no value says that it was written down by this reading.
    case decidesNothing(String)
    case noChoice(String)
    /// A share that nobody can go beyond, a fact that must hold and must not.
    case neverTrue(String)
    /// Each lengthening may be longer than all together.
    case longerThanAll(String, all: String)
    /// Only a warning: between two wordings lie days without any.
    case gap(from: Day, until: Day)
    case unread(String)
    case overlappingDays(String)
    case wrongSize(least: Int, most: Int)
    /// Only a warning: no set of people satisfies what the text asks of a committee.
    case impossibleCommittee(String, counts: String)
    case exampleFails(String, expected: String, found: String)
    case exampleWithoutRow(String)
}

extension RegulationFault {
    var what: String {
        switch self {
        case .badArticle(let text): "조문: “\(text)” is no citation"
        case .unknownArticle(let text): "없는 조문: “\(text)” is not among the articles of this file"
        case .badLength(let text): "길이: “\(text)” is no length"
        case .badFraction(let text): "분수: “\(text)” is no share of a whole"
        case .badYearlyDay(let text): "날: “\(text)” is no day that each year has"
        case .badPattern(let text, _): "일: “\(text)” names no event"
        case .unknown(let what, let code, _): "없는 부호: no \(what) is called “\(code)”"
        case .neverHappens(let text): "일어나지 않는 일: no step here is “\(text)”"
        case .unreachableStage(let code): "닿지 않는 단계: no step leads to “\(code)”"
        case .deadEnd(let code): "막다른 단계: no step leads out of “\(code)”"
        case .firstStages(let count): "첫 단계: \(count) stages are the first one"
        case .neverStarts(let code): "시작하지 않는 기한: nothing starts “\(code)”"
        case .neverEnds(let code): "끝나지 않는 기한: nothing ends “\(code)”"
        case .nobodyTold(let code): "받는 사람이 없는 알림: “\(code)” goes to nobody"
        case .neverOwed(let code): "생기지 않는 일: nothing makes “\(code)” owed"
        case .endsBeforeItBegins(let from, let until):
            "거꾸로 된 날: it ends on \(until), before it begins on \(from)"
        case .holdsItself(let what, let code): "제 안에 든 것: the \(what) “\(code)” holds itself"
        case .otherUnit(let longer, let length):
            "다른 단위: “\(longer)” cannot lengthen a period of “\(length)”"
        case .missingFile(let name): "없는 파일: “\(name)” does not lie beside this file"
        case .notOfCases(let key): "사건의 규칙이 아닌 것: “\(key)” is no matter of single cases"
        case .sameArticle(let text):
            "겹치는 조문: “\(text)” is an article of the regulation beneath it too"
        case .decidesNothing(let code): "쓰이지 않는 읽기: no value rests on “\(code)”"
        case .noChoice(let code): "고르지 않은 읽기: “\(code)” has no chosen reading"
        case .neverTrue(let text): "이룰 수 없는 것: “\(text)” can never be so"
        case .longerThanAll(let each, let all):
            "연장: each “\(each)” is longer than all together, “\(all)”"
        case .gap(let from, let until):
            "빈 날: no wording holds from \(from) until \(until)"
        case .unread(let status): "읽기가 없음: a rule that is “\(status)” names no reading"
        case .overlappingDays(let text): "겹친 날: \(text) is held by two entries"
        case .wrongSize(let least, let most): "크기: from \(least) to \(most) is no size"
        case .impossibleCommittee(let code, let counts):
            "채울 수 없는 위원회: no members satisfy “\(code)” (\(counts))"
        case .exampleFails(let code, let expected, let found):
            "어긋난 예: “\(code)” expects “\(expected)” and finds “\(found)”"
        case .exampleWithoutRow(let code): "요구 번호가 없는 예: “\(code)” names no row"
        }
    }

    var mend: String {
        switch self {
        case .badArticle: "Write it as 제20조제1항제3호, a law before it"
        case .unknownArticle: "Correct the number, or add the article to “articles”"
        case .badLength: "Write a number and h, d, wd, w, m or y, such as 20d"
        case .badFraction: "Write it as 6/10"
        case .badYearlyDay: "Write month and day, such as 02-28"
        case .badPattern(_, let nearest?): "Write “\(nearest)”"
        case .badPattern(_, nil): "Write kind, kind/code or kind/code/subject"
        case .unknown(_, _, let known) where known.isEmpty: "Add it, or remove the line"
        case .unknown(_, _, let known): "Write one of \(known.joined(separator: ", "))"
        case .neverHappens: "Add a step with that event, or remove it"
        case .unreachableStage: "Add a step “to” it, or remove the stage"
        case .deadEnd: "Add a step “from” it, or write “end: true”"
        case .firstStages: "Write “first: true” under exactly one"
        case .neverStarts: "Give it a “start” that a step or a record of the house makes"
        case .neverEnds: "Give it an “end”"
        case .nobodyTold: "Give it a “to”"
        case .neverOwed: "Give it an “after”"
        case .endsBeforeItBegins: "Let “until” be the last day, not earlier than “from”"
        case .holdsItself: "Name another one, or remove the line"
        case .otherUnit:
            "Write it in days, weeks, months or years where the period is; hours only for hours"
        case .missingFile:
            "Put the file there, correct its name, or remove the line until it is written"
        case .notOfCases: "Write it into the regulation that names this file"
        case .sameArticle: "Write the short name of the regulation before each of its articles"
        case .decidesNothing: "Write “reading” under the value that it decides"
        case .noChoice: "Write the code of one of its choices under “chosen”"
        case .neverTrue: "Correct it, or remove the line"
        case .longerThanAll: "Let “each” be at most “total”"
        case .gap: "Correct the days, or leave it if the text was not in force then"
        case .unread: "Write “reading” and describe it under “readings”"
        case .overlappingDays: "Let the one end before the other begins"
        case .wrongSize: "Let “least” be at most “most”"
        case .exampleFails: "Correct the regulation, or the example"
        case .exampleWithoutRow: "Write the numbers under “rows”"
        case .impossibleCommittee: "Ask the institution which base it means; nothing is blocked"
        }
    }
}
