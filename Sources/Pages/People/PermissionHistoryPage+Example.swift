package import Casework

extension PermissionHistoryPage {
    package static func example(in language: Language) -> PermissionHistoryPage {
        let say = Sample(language)
        return PermissionHistoryPage(
            frame: .example(say, back: "/people/history", isPeople: true),
            rows: [
                PermissionRow(
                    when: "2026-11-20 14:02",
                    what: say("초대함", "Invited"),
                    whom: say("황진이", "Hwang Jini"),
                    by: say("임꺽정", "Im Kkeokjeong")
                ),
                PermissionRow(
                    when: "2026-11-02 09:31",
                    what: say("당번에 넣음", "Put on duty"),
                    whom: say("심청", "Sim Cheong"),
                    by: say("임꺽정", "Im Kkeokjeong")
                ),
            ],
            newer: "/people/history?page=1",
            older: "/people/history?page=3"
        )
    }

    package static func variants(in language: Language) -> [String: PermissionHistoryPage] {
        var empty = example(in: language)
        empty.rows = []
        empty.isEmpty = true
        empty.newer = nil
        empty.older = nil
        return ["empty": empty]
    }
}

extension HealthPage {
    package static func example(in language: Language) -> HealthPage {
        let say = Sample(language)
        return HealthPage(
            frame: .example(say, back: "/health", isHealth: true),
            facts: [
                Fact(name: say("파일", "File"), words: say("온전함", "Whole")),
                Fact(name: say("데이터베이스", "Database"), words: "42 MB"),
                Fact(name: say("남은 자리", "Free space"), words: "18,204 MB"),
            ]
        )
    }
}
