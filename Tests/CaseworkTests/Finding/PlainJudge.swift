@testable import Casework

/// Finds as slowly and plainly as can be: what the quick way has to agree with.
struct PlainJudge {
    let letters: [Needle.Letter]

    init(_ term: Query.Term) {
        letters =
            switch term {
            case .words(let words), .number(_, let words): Folding.folded(words).map { .exact($0) }
            case .initials(let words):
                words.unicodeScalars.map { scalar in
                    Initial(scalar).map { .initial($0.index) }
                        ?? .exact(Folding.folded(scalar.value))
                }
            case .days, .openPromises: []
            }
    }

    func finds(in text: String) -> Bool {
        let scalars = Array(text.composed().unicodeScalars)
        guard !letters.isEmpty, scalars.count >= letters.count else { return false }
        return (0...scalars.count - letters.count).contains { start in
            let fits = zip(letters, scalars[start...]).allSatisfy { agrees($0, $1) }
            let isAlone = letters.count == 1 && isLetter(scalars[start])
            return fits && (!isAlone || start == 0 || !isLetter(scalars[start - 1]))
        }
    }

    private func agrees(_ letter: Needle.Letter, _ scalar: Unicode.Scalar) -> Bool {
        switch letter {
        case .exact(let value): return Folding.folded(scalar.value) == value
        case .initial(let index):
            if scalar.value == Initial.letters[index] { return true }
            let parts = Character(scalar).decomposed
            return parts == 0x1100 + UInt32(index)
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}

extension Character {
    /// The conjoining initial of a precomposed syllable, else nothing.
    fileprivate var decomposed: UInt32? {
        guard let value = unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(value) else {
            return nil
        }
        return 0x1100 + (value - 0xAC00) / (21 * 28)
    }
}
