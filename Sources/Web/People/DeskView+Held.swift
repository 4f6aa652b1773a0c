import Casework
import Pages
import Storage

extension DeskView {
    /// Of what has ended, so many are named; the others are counted.
    private static let endedShown = 100

    /// What somebody can open, by number only: all that is open, and what has ended where nobody else
    /// would open it or be in charge of it.
    func held(_ folders: [HeldFolder]) -> [Fact] {
        let open = folders.filter { !$0.isEnded }
        let ended = folders.filter { $0.isEnded && ($0.isAlone || $0.isLastInCharge) }
        let rest = ended.count - Self.endedShown
        return (open + ended.prefix(Self.endedShown)).map(shown)
            + (rest > 0
                ? [
                    Fact(
                        name: words("person.heldRest"),
                        words: words("person.heldCount", ["count": String(rest)])
                    )
                ] : [])
    }

    private func shown(_ held: HeldFolder) -> Fact {
        let number = held.folder.number
        let who =
            if held.isAlone {
                words("person.heldAlone")
            } else if held.isLastInCharge {
                words("person.heldLastInCharge")
            } else {
                words("person.heldShared")
            }
        return Fact(
            name: held.folder.kind == .consultation
                ? consultationNumber(number) : self.number(number),
            words: held.isEnded ? words("person.heldEnded", ["held": who]) : who
        )
    }
}
