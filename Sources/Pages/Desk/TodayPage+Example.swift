package import Casework

extension TodayPage {
    package static func example(in language: Language) -> TodayPage {
        let say = Sample(language)
        let rows = TaskRow.examples(say)
        return TodayPage(
            frame: .example(say, isToday: true),
            day: say("11월 23일 월요일", "Monday 23 November"),
            summary: say(
                "할 일 4건 가운데 1건은 날이 지났습니다. 아직 아무도 읽지 않은 글이 1건입니다.",
                "To do: 4, of which late: 1. Unread: 1."
            ),
            notice: say("답을 보냈습니다.", "Your answer was sent."),
            duty: say(
                "11월 16일부터 11월 29일까지 당번입니다. 새로 온 글을 읽습니다.",
                "You are on duty from 16 Nov to 29 Nov and read what comes."
            ),
            told: .example(say),
            returned: [.example(say), .note(say)],
            tasks: Array(rows.prefix(3)),
            more: MoreTasks(
                words: say("나머지 1건", "The other 1"),
                rows: Array(rows.suffix(1)),
                unread: Link(
                    address: "/reports?stage=new",
                    words: say("읽지 않은 글 41건 모두 보기", "See all 41 unread reports")
                )
            ),
            appointments: AppointmentRow.examples(say),
            expiring: [.expiringExample(say)],
            retention: "/retention",
            news: [
                Link(
                    address: "/center-history/window/2",
                    words: say("도움 전화 바뀜: 11월 21일 성춘향", "Help lines changed: 21 Nov")
                )
            ],
            handovers: .example(say),
            opening: "/consultations/opening"
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
                )
            ),
            "quiet": TodayPage(
                frame: .example(say, isToday: true),
                day: say("11월 23일 월요일", "Monday 23 November"),
                summary: say("나를 기다리는 일이 없습니다.", "Nothing is waiting for you."),
                overview: .overview(say)
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

    static func note(_ say: Sample) -> ReturnedWords {
        ReturnedWords(
            id: "8b",
            about: say("상담 2026-0014의 일지", "A note of consultation 2026-0014"),
            day: say.day(11, 21),
            words: say("들은 말: 잠을 세 시간쯤 잔다고 함.", "What was said: sleeps about three hours."),
            restoring: "/consultations/1/late-notes/8b",
            removal: "/drafts/8b/removal",
            token: "token-of-the-example"
        )
    }
}
