package import Casework

/// A day as a page shows it, with the form that machines read.
package struct DayWords: Viewable {
    package var datetime: String
    package var words: String

    /// Takes a day with its year and weekday.
    ///
    /// 2026. 11. 21.(토), or Sat 21 Nov 2026.
    package init(_ day: Day, in language: Language) {
        datetime = day.description
        words = day.words(in: language)
    }

    /// Takes a day as a sentence names it: 11월 18일, or 18 Nov.
    package init(short day: Day, in language: Language) {
        datetime = day.description
        words = day.shortWords(in: language)
    }
}
