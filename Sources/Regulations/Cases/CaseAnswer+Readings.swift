import Casework

/// One reading on which an answer rests, as programs read it (B2).
struct ReadingAnswer: Encodable, Sendable {
    let id: String
    /// The regulation or the law that has it.
    let layer: String
    let status: String
    let article: String?
    let ko: String
    let en: String
    /// By which of its choices the file was written.
    let chosen: ChoiceAnswer
    /// Whether the institution still has to be asked.
    let ask: Bool

    /// How the unclear place was read.
    struct ChoiceAnswer: Encodable {
        let id: String
        let ko: String
        let en: String
    }

    private init(_ reading: Reading, of layer: String) {
        (id, self.layer) = (reading.code, layer)
        status = reading.heading.clarity.status.rawValue
        (article, ko, en) = (reading.article?.description, reading.label.ko, reading.label.en)
        let choice = reading.choices.first { $0.code == reading.chosen }?.label
        chosen = ChoiceAnswer(id: reading.chosen, ko: choice?.ko ?? "", en: choice?.en ?? "")
        ask = reading.isToBeAsked
    }

    /// The readings that are named, each once, in the order of their files.
    static func all(of named: [(layer: String, codes: [String])], under rules: Rulebook) -> [Self] {
        let codes = Dictionary(grouping: named, by: \.layer)
            .mapValues { Set($0.flatMap(\.codes)) }
        return rules.layers.flatMap { layer in
            layer.readings.filter { codes[layer.code]?.contains($0.code) ?? false }
                .map { ReadingAnswer($0, of: layer.code) }
        }
    }
}

extension Rulebook {
    /// The readings of a period: its own, and by which its layer counts days at all.
    func readings(of clock: CaseClock) -> [String] {
        let own = clock.rule.heading.clarity.readings
        let counting = layers.first { $0.code == clock.layer }?.countingClarity.readings ?? []
        return own + counting.filter { !own.contains($0) }
    }
}
