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
            summary: say("살펴볼 것이 2가지 있습니다.", "Two things to look after."),
            facts: [
                HealthFact(name: say("파일", "File"), words: say("온전함", "Whole")),
                HealthFact(
                    name: say("마지막 백업", "Last backup"),
                    words: say("2026-10-20 03:00, 34일 전", "2026-10-20 03:00, 34 days ago"),
                    advice: say("운영자에게 알리십시오.", "Tell whoever runs the server."),
                    isWrong: true
                ),
                HealthFact(
                    name: say("휴일표", "Table of holidays"),
                    words: say("2026년까지 확인함", "Verified to 2026"),
                    advice: say("새해의 표를 확인하십시오.", "Have next year verified.")
                ),
                HealthFact(name: say("데이터베이스", "Database"), words: "42 MB"),
                HealthFact(name: say("남은 자리", "Free space"), words: "18,204 MB"),
            ]
        )
    }
}
