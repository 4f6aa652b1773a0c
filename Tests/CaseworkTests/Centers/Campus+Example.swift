import Casework
import Testing

extension Bilingual {
    static func said(_ text: String) -> Bilingual { Bilingual(ko: text, en: text) }
}

extension CenterProfile {
    /// An invented center under that name.
    static func example(_ slug: String, forWhom: [Audience] = []) throws -> CenterProfile {
        let contact = try Contact.example()
        return CenterProfile(
            slug: try #require(Slug(slug)),
            name: .said(slug),
            shortName: .said(slug),
            runBy: RunBy(kind: .students, label: .said("학생이 운영해요")),
            about: .said("자치 기구"),
            readers: .said("상담원 2명"),
            can: .said("듣기"),
            cannot: .said("조사"),
            nameNeeded: .said("없어요"),
            visit: Visit(place: .said("나래관"), hours: .said("평일")),
            contact: contact,
            answerWithin: 3,
            privacy: PrivacyTerms(
                operatedBy: .said("센터"),
                officer: .said("센터장"),
                contact: contact,
                basis: .said("동의"),
                entrusted: .said("없어요"),
                retention: Retention(
                    reports: .said("1년"),
                    statistics: .said("계속"),
                    log: .said("2년")
                ),
                inForceSince: Day(ordinal: 739_922)
            ),
            forWhom: forWhom
        )
    }
}

extension Contact {
    static func example() throws -> Contact {
        Contact(phone: try #require(PhoneNumber("0000-0203")), mail: nil)
    }
}

extension Window {
    /// An invented window with three kinds, two help lines and one other body.
    static func example(
        kinds: [String] = ["abuse", "funding", "unsure"],
        guide: [GuideRule] = [],
        bodiesForWhom: [Audience] = [],
        speaking: [Tongue] = []
    ) throws -> Window {
        Window(
            name: .said("통합창구"),
            leave: try #require(LeaveAddress("https://www.example.org/")),
            helpLines: [
                try line("112", isEmergency: true, topics: []),
                try line("1366", isEmergency: false, topics: ["danger", "abuse"]),
                try line("1577-1366", isEmergency: false, topics: [], speaking: speaking),
            ],
            checkedOn: Day(ordinal: 739_922),
            kinds: kinds.map { Code(code: $0, label: .said($0)) },
            relations: [Code(code: "advisor", label: .said("지도교수"))],
            firstReader: try #require(Slug("grad")),
            bodies: [
                Body(
                    code: "counselling",
                    name: .said("상담센터"),
                    runBy: RunBy(kind: .school, label: .said("학교가 운영해요")),
                    does: .said("상담"),
                    contact: try .example(),
                    forWhom: bodiesForWhom
                )
            ],
            guide: guide
        )
    }

    private static func line(
        _ number: String,
        isEmergency: Bool,
        topics: [String],
        speaking: [Tongue] = []
    ) throws -> HelpLine {
        HelpLine(
            number: try #require(PhoneNumber(number)),
            label: .said("전화"),
            detail: .said("전화"),
            hours: .said("24시간"),
            isEmergency: isEmergency,
            languages: speaking,
            topics: topics
        )
    }
}
