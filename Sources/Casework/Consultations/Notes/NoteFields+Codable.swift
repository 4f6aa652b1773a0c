/// Written as one object: `{"day":"2026-11-20","kind":"bullying","sexual":"no",…}`.
///
/// A name that this version does not know is passed over: the entry itself is never rewritten.
extension NoteFields: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ field: NoteField) { stringValue = field.rawValue }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        self.init()
        let stored = try decoder.container(keyedBy: Key.self)
        for key in stored.allKeys {
            guard let field = NoteField(rawValue: key.stringValue) else { continue }
            self[field] =
                switch field.kind {
                case .code: .code(try stored.decode(String.self, forKey: key))
                case .codes: .codes(try stored.decode([String].self, forKey: key))
                case .line, .text: .text(try stored.decode(String.self, forKey: key))
                case .day: .day(try stored.decode(Day.self, forKey: key))
                case .time: .time(try stored.decode(TimeOfDay.self, forKey: key))
                case .number: .number(try stored.decode(Int.self, forKey: key))
                case .reply: .reply(try stored.decode(Reply.self, forKey: key))
                case .will: .will(try stored.decode(Will.self, forKey: key))
                }
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for field in filled {
            switch self[field] {
            case .code(let code): try container.encode(code, forKey: Key(field))
            case .codes(let codes): try container.encode(codes, forKey: Key(field))
            case .text(let text): try container.encode(text, forKey: Key(field))
            case .day(let day): try container.encode(day, forKey: Key(field))
            case .time(let time): try container.encode(time, forKey: Key(field))
            case .number(let number): try container.encode(number, forKey: Key(field))
            case .reply(let reply): try container.encode(reply, forKey: Key(field))
            case .will(let will): try container.encode(will, forKey: Key(field))
            case nil: break
            }
        }
    }
}
