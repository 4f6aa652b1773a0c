package import Foundation

extension PeriodQuestion {
    /// Longer than a period with a thousand pauses.
    package static let lineLimit = 65_536

    /// Reads a question from one line of JSON, or says what is wrong with the line.
    package init(json line: Data) throws(PeriodMistake) {
        guard line.count <= Self.lineLimit else { throw .tooLong(limit: Self.lineLimit) }
        do {
            self = try JSONDecoder().decode(Written.self, from: line).question
            if let key = RepeatedName.first(in: line) { throw PeriodMistake.repeatedKey(key) }
        } catch let mistake as PeriodMistake {
            throw mistake
        } catch DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty {
            throw .notAnObject
        } catch DecodingError.typeMismatch(_, let context) {
            throw .wrongShape(key: context.codingPath[0].stringValue)
        } catch DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty {
            throw .wrongShape(key: context.codingPath[0].stringValue)
        } catch {
            throw .notJSON
        }
    }
}

/// The line as JSON has it.
private struct Written: Decodable {
    var question = PeriodQuestion()

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: Key.self)
        for key in line.allKeys where Key.known[key.stringValue] == nil {
            throw PeriodMistake.unknownKey(key.stringValue)
        }
        question.from = try line.decodeIfPresent(String.self, forKey: Key("from"))
        question.length = try line.decodeIfPresent(String.self, forKey: Key("length"))
        question.pauses = try line.decodeIfPresent([[String?]].self, forKey: Key("pauses")) ?? []
        question.extend = try line.decodeIfPresent(Lengths.self, forKey: Key("extend"))?.all ?? []
        for choice in PeriodQuestion.Choice.allCases {
            question.choices[choice] = try line.decodeIfPresent(
                String.self,
                forKey: Key(choice.rawValue)
            )
        }
    }

    /// One extension, or a list of them.
    private struct Lengths: Decodable {
        let all: [String]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let one = try? value.decode(String.self) {
                all = [one]
            } else {
                all = try value.decode([String].self)
            }
        }
    }

    private struct Key: CodingKey {
        static let known = Dictionary(
            uniqueKeysWithValues: (["from", "length", "pauses", "extend"]
                + PeriodQuestion.Choice.allCases.map(\.rawValue)).map { ($0, true) }
        )

        let stringValue: String
        var intValue: Int? { nil }

        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}
