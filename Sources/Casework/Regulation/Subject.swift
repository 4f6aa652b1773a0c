/// Somebody of whom the regulation speaks: who reports, decides, sits, is told (A5.1).
package struct Subject: Hashable, Sendable, Headed {
    /// What kind of somebody.
    package enum Sort: String, CaseIterable, Codable, Sendable {
        /// 피해자, 신고인, 피신고인, 대리인, 참고인.
        case party
        /// Works at the center: 센터장, 상담원, 전문위원.
        case officer
        /// 심의위원회 and its chair.
        case committee
        /// Within the institution: 총장, 인사위원회, 소속기관의 장.
        case institution
        /// Outside: a ministry, the police.
        case authority
    }

    package let heading: Heading
    package let sort: Sort
    /// Its names in the order of their days; empty where the label has always been right.
    package let names: [DatedName]
    /// Other subjects that this one stands for: 당사자 = 피해자, 신고인, 피신고인, 대리인.
    package let members: [String]
    /// For whom this one acts once the office was taken over (직무대행).
    package let deputises: [String]

    package init(
        heading: Heading,
        sort: Sort,
        names: [DatedName] = [],
        members: [String] = [],
        deputises: [String] = []
    ) {
        (self.heading, self.sort, self.names, self.members) = (heading, sort, names, members)
        self.deputises = deputises
    }

    /// What it was called on that day (B-46: 여성가족부, since 2025-10-01 성평등가족부).
    package func name(on day: Day) -> Bilingual {
        names.last { $0.from <= day }?.name ?? label
    }
}

/// A name that holds from a day on, until the next one.
package struct DatedName: Hashable, Sendable {
    package let from: Day
    package let name: Bilingual

    package init(from: Day, name: Bilingual) { (self.from, self.name) = (from, name) }
}
