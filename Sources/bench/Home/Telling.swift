import Casework
import Foundation

/// What invented reporters tell: a few hundred characters each, no two alike.
struct Telling: Sendable {
    let number: Int

    private static let sentences = [
        "지난여름부터 교수님 댁의 심부름을 하고 있어요.",
        "못 하겠다고 한 뒤로는 회의에 부르지 않으세요.",
        "함께 쓴 논문에서 제 이름이 빠졌는데, 제출하고 나서야 알았어요.",
        "사람들 앞에서 큰 소리로 나무라는 일이 몇 달째 이어져요.",
        "받은 인건비의 일부를 다시 모아 두는 통장이 있어요.",
        "다들 그런다고 하는데 맞는지 모르겠어요.",
        "연구실에서 계속 지내야 해서 크게 만들고 싶지는 않아요.",
        "이럴 때 어떻게 하는지, 누구에게 말해야 하는지 알고 싶어요.",
        "단체 대화방에서도 같은 일이 되풀이돼요.",
        "제가 예민한 건지, 저만 불편한 건지 모르겠어요.",
    ]
    private static let wishes: [Wish] = [.listen, .advise, .stop, .investigate, .unsure]

    private var words: String {
        let count = Self.sentences.count
        let told = (0..<8 + number % 6).map { Self.sentences[(number + $0 * 3) % count] }
        return told.joined(separator: " ") + " (\(number))"
    }

    /// Sentences of about so many bytes, no two tellings alike.
    func told(bytes: Int) -> String {
        var text = ""
        var place = number
        while text.utf8.count < bytes {
            text += Self.sentences[place % Self.sentences.count] + " \(place) "
            place += 3
        }
        return text
    }

    private var wish: Wish { Self.wishes[number % Self.wishes.count] }
    private var kinds: [String] { number % 3 == 0 ? ["bullying", "errands"] : ["bullying"] }

    /// The same as a value, for the measure without HTTP.
    var story: Story {
        var details = Story.Details()
        details.kinds = kinds
        (details.when, details.place) = ("지난여름부터 지금까지", "연구실")
        details.relation = "advisor"
        details.wish = wish
        details.language = .korean
        return Story(words: words, details: details)
    }

    /// The filled form, as a browser sends it.
    func form(draft: String) -> String {
        let fields =
            [("draft", draft), ("story", words)] + kinds.map { ("kind", $0) }
            + [
                ("when", "지난여름부터 지금까지"), ("where", "연구실"), ("relation", "advisor"),
                ("wish", wish.rawValue), ("leave-out-other", ""),
            ]
        return Self.encode(fields)
    }

    static func encode(_ fields: [(String, String)]) -> String {
        var text: [UInt8] = []
        for (name, value) in fields {
            if !text.isEmpty { text.append(UInt8(ascii: "&")) }
            text += name.utf8
            text.append(UInt8(ascii: "="))
            for byte in value.utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                    text.append(byte)
                case UInt8(ascii: " "): text.append(UInt8(ascii: "+"))
                case _:
                    text += [
                        UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)],
                    ]
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
