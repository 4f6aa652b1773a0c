import Casework

extension ReporterFrame {
    static func example(_ say: Sample, at path: String? = nil) -> ReporterFrame {
        ReporterFrame(
            language: say.language.rawValue,
            place: say("가온대학교 인권 통합창구", "Gaon University joint rights desk"),
            home: say("/", "/en"),
            report: say.path("/report"),
            receipt: say.path("/receipt"),
            guide: say.path("/guide"),
            whatWeKeep: say.path("/what-we-keep"),
            privacy: say.path("/privacy"),
            tongue: path.map { say("/en" + $0, $0) },
            helpLines: Array(HelpLine.examples(say).prefix(3)),
            checkedOn: say.day(11, 2).words,
            joint: WebLink(
                address: "https://window.gaon.example/",
                shown: "window.gaon.example"
            ),
            isSample: true
        )
    }
}

extension DeskFrame {
    static func example(
        _ say: Sample,
        back: String = "/today",
        isToday: Bool = false,
        isReports: Bool = false,
        isConsultations: Bool = false,
        isPeople: Bool = false,
        isHealth: Bool = false,
        isStatistics: Bool = false,
        isAccount: Bool = false,
        along: FormAlong? = nil
    ) -> DeskFrame {
        DeskFrame(
            language: say.language.rawValue,
            center: say("대학원생인권센터", "Graduate Student Rights Center"),
            officer: say("홍길동", "Hong Gildong"),
            token: "token-of-the-example",
            back: back,
            along: along,
            isToday: isToday,
            isReports: isReports,
            isConsultations: isConsultations,
            centerPages: "/center-pages",
            isPeople: isPeople,
            isHealth: isHealth,
            isStatistics: isStatistics,
            isAccount: isAccount,
            mayReports: true,
            mayCounsel: true,
            mayPeople: true,
            mayHealth: isHealth,
            mayStatistics: isStatistics,
            mayFind: true,
            isSample: true
        )
    }

    static func closedExample(_ say: Sample) -> DeskFrame {
        DeskFrame(
            language: say.language.rawValue,
            center: say("인권 통합창구", "Joint rights desk"),
            token: "token-of-the-example",
            tongue: say("/sign-in?language=en", "/sign-in?language=ko"),
            isSample: true
        )
    }
}

extension HelpLine {
    static func examples(_ say: Sample) -> [HelpLine] {
        [
            HelpLine(
                number: "112",
                address: "tel:112",
                name: say("경찰", "Police"),
                about: say("경찰, 문자도 돼요", "Police, texting works too"),
                languages: say.language == .english ? "Korean only" : nil
            ),
            HelpLine(
                number: "1366",
                address: "tel:1366",
                name: say("여성긴급", "Crisis"),
                about: say("여성긴급전화, 디지털 성범죄", "Women's hotline, digital sexual crime")
            ),
            HelpLine(
                number: "109",
                address: "tel:109",
                name: say("자살예방", "Suicide"),
                about: say("자살 예방 상담", "Suicide prevention")
            ),
            HelpLine(
                number: "1388",
                address: "tel:1388",
                name: say("청소년", "Youth"),
                about: say("청소년 상담", "Youth counselling")
            ),
            HelpLine(
                number: "1577-0199",
                address: "tel:15770199",
                name: say("위기", "Distress"),
                about: say("정신건강 위기 상담", "Mental health crisis")
            ),
            HelpLine(
                number: "1331",
                address: "tel:1331",
                name: say("인권위", "NHRCK"),
                about: say("국가인권위원회", "National Human Rights Commission")
            ),
            HelpLine(
                number: "0000-0119",
                address: "tel:00000119",
                name: say("안전팀", "Security"),
                about: say("캠퍼스 안전팀", "Campus security")
            ),
        ]
    }
}
