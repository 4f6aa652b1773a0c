package import Casework

extension WhatWeKeepPage {
    package static func example(in language: Language) -> WhatWeKeepPage {
        let say = Sample(language)
        return WhatWeKeepPage(
            frame: .example(say, at: "/what-we-keep"),
            rows: rows(say),
            deletion: say(
                "마치거나 그만둔 글은 정한 기간이 지나면 저절로 지워요.",
                "What was closed or stopped is deleted by itself after a set period."
            ),
            networkKnows: say(
                "이 주소에 접속한 사실과 때",
                "That you visited this address, and when"
            ),
            networkKnowsNot: say(
                "적은 글, 코드, 연 화면",
                "Your words, the code, the pages you opened"
            ),
            careTor: say(
                "Tor Browser를 쓰면 통신사도 접속한 주소를 알 수 없어요.",
                "With Tor Browser your provider cannot see the address either."
            ),
            onion: "http://\(String(repeating: "gyeot2a", count: 8)).onion",
            tables: [
                KeptTable(
                    name: "folder",
                    about: say("글 한 건의 겉장", "The cover of one report"),
                    columns: [
                        Fact(name: "opened", words: say("받은 날", "The day it came")),
                        Fact(name: "stage", words: say("어디까지 왔는지", "How far it has come")),
                    ]
                ),
                KeptTable(
                    name: "receipt",
                    columns: [
                        Fact(
                            name: "lookup",
                            words: say(
                                "코드에서 만든 흔적. 코드로 되돌릴 수 없음",
                                "A trace made from the code, which cannot be turned back into it"
                            )
                        )
                    ]
                ),
            ],
            version: "0.1.0",
            source: "https://example.org/gyeot",
            operators: Operator.examples(say)
        )
    }

    private static func rows(_ say: Sample) -> [KeptRow] {
        let readers = say("고른 센터의 상담원", "counsellors of the center you choose")
        return [
            KeptRow(
                what: say("적은 글", "Your words"),
                how: say(
                    "잠가서 둬요. 크기는 어림으로만 남아요",
                    "Locked. Their length is kept only roughly"
                ),
                who: readers,
                howLong: say("지울 때까지", "Until it is deleted")
            ),
            KeptRow(
                what: say("고른 칸", "What you picked"),
                note: say("종류, 사이, 바라는 것", "kind, relation, what you hope for"),
                how: say("글과 함께 잠가요", "Locked with your words"),
                who: readers,
                howLong: say("지울 때까지", "Until it is deleted")
            ),
            KeptRow(
                what: say("보낸 날짜", "The day you sent it"),
                how: say(
                    "그대로 둬요. 시각은 남기지 않아요",
                    "As it is. The time of day is not kept"
                ),
                who: say("센터 사람, 서버 운영자", "the center, whoever runs the server"),
                howLong: say("지울 때까지", "Until it is deleted")
            ),
            KeptRow(
                what: say("접수 코드", "The code"),
                how: say(
                    "남기지 않아요. 맞는지 견줄 흔적만 둬요",
                    "Not kept. Only a trace to compare it with"
                ),
                who: say("아무도 못 봐요", "nobody"),
                howLong: say("지울 때까지", "Until it is deleted")
            ),
        ]
    }
}
