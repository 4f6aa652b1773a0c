package import Casework

/// A deadline as it is read at a glance: D-3, and its day beside it.
package struct Due: Viewable {
    package var words: String
    package var day: DayWords
    package var isToday: Bool
    package var isSoon: Bool
    package var isOver: Bool

    /// Counts calendar days; three and fewer are soon, and a day that has passed is over.
    package init(on day: Day, today: Day, in language: Language) {
        let left = day.ordinal - today.ordinal
        words = Self.words(left: left, in: language)
        self.day = DayWords(day, in: language)
        isToday = left == 0
        isSoon = (0...3).contains(left)
        isOver = left < 0
    }

    private static func words(left: Int, in language: Language) -> String {
        switch (left, language) {
        case (0, .korean): "오늘"
        case (0, .english): "today"
        case (1..., _): "D-\(left)"
        case (_, _): "D+\(-left)"
        }
    }
}
