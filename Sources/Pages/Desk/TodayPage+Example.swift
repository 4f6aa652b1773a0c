package import Casework

extension TodayPage {
    package static func example(in language: Language) -> TodayPage {
        let say = Sample(language)
        let rows = ReportRow.examples(say)
        return TodayPage(
            frame: .example(say, isToday: true),
            day: say("11월 23일 월요일", "Monday 23 November"),
            summary: say(
                "새로 온 글 2건은 아직 아무도 읽지 않았습니다. 답을 기다리는 글이 1건 있습니다.",
                "Two new reports are unread. One reporter waits for an answer."
            ),
            notice: say("답을 보냈습니다.", "Your answer was sent."),
            returned: [.example(say)],
            news: [
                Link(
                    address: "/center-history/window/2",
                    words: say("도움 전화 바뀜: 11월 21일 성춘향", "Help lines changed: 21 Nov")
                )
            ],
            due: [rows[2]],
            fresh: Array(rows[0...1]),
            replies: [rows[3]],
            expiring: [.expiringExample(say)],
            meetings: .example(say),
            consultations: .example(say)
        )
    }

    package static func variants(in language: Language) -> [String: TodayPage] {
        let say = Sample(language)
        return [
            "stopped": TodayPage(
                frame: .example(say, isToday: true),
                day: say("11월 23일 월요일", "Monday 23 November"),
                summary: say("기다리는 일이 없습니다.", "Nothing is waiting."),
                retentionStop: say(
                    "서버의 시계를 믿을 수 없어서 아무것도 지우지 않고 기다립니다.",
                    "The server's clock is in doubt, so nothing is deleted for now."
                ),
                isQuiet: true
            ),
            "quiet": TodayPage(
                frame: .example(say, isToday: true),
                day: say("11월 23일 월요일", "Monday 23 November"),
                summary: say("기다리는 일이 없습니다.", "Nothing is waiting."),
                isQuiet: true
            ),
            "flooded": flooded(in: language),
            "rehearsal": TodayPage(
                frame: .example(say, isToday: true),
                day: say("11월 23일 월요일", "Monday 23 November"),
                summary: say("기다리는 일이 없습니다.", "Nothing is waiting."),
                rehearsal: RehearsalOffer(
                    action: "/rehearsal",
                    token: "token-of-the-example"
                )
            ),
        ]
    }
}

extension TodayPage {
    private static func flooded(in language: Language) -> TodayPage {
        var page = example(in: language)
        page.notice = nil
        page.flood = FloodNotice()
        return page
    }
}

extension ReturnedWords {
    static func example(_ say: Sample) -> ReturnedWords {
        ReturnedWords(
            id: "9a",
            about: say("접수-0110에 쓰던 답", "An answer to report 0110"),
            day: say.day(11, 20),
            words: say("보내 주신 글을 잘 읽었습니다.\n두 가지를 여쭙니다.", "I read your words.\nTwo questions."),
            address: "/reports/3c",
            removal: "/drafts/9a/removal",
            token: "token-of-the-example"
        )
    }
}
