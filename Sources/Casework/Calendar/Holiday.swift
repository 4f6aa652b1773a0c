/// A day on which the offices of the country are shut, and by which rule (C4).
package struct Holiday: Hashable, Codable, Sendable {
    /// Why a day is free.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// 국경일.
        case national
        /// 설날, 추석, 부처님오신날 and the other days that the decree names.
        case statutory
        /// 대체공휴일.
        case substitute
        /// 선거일.
        case election
        /// 임시공휴일, which no table can foresee.
        case temporary
        /// 지방공휴일, or a day of the institution's own.
        case local
    }

    package let day: Day
    package let name: Bilingual
    package let kind: Kind
    /// The law or the notice that says so.
    package let source: String
    /// When somebody last compared it with its source, where that is known.
    package let checkedOn: Day?

    package init(
        day: Day,
        name: Bilingual,
        kind: Kind,
        source: String,
        checkedOn: Day? = nil
    ) {
        self.day = day
        self.checkedOn = checkedOn
        self.name = name
        self.kind = kind
        self.source = source
    }
}
