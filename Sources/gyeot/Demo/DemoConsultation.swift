import Casework

/// One invented consultation and its notes.
struct DemoConsultation {
    /// The officer who keeps it.
    let account: String
    let name: String
    let isPseudonym: Bool
    let daysAgo: Int
    let notes: [DemoNote]
    /// Days from today until the person comes again.
    var comesIn: Int?
    var outcome: String?

    /// One meeting of it.
    struct DemoNote {
        /// Days after the opening or the note before.
        let after: Int
        let kind: String
        let mode: String
        let heard: String
        let agreed: String
        var next = ""
        /// Days from today until it is due.
        var nextIn = 0
        var more: [NoteField: NoteValue] = [:]
    }

    /// People of old tales, and nobody else.
    static let all = [
        DemoConsultation(
            account: "cheong",
            name: "달래",
            isPseudonym: true,
            daysAgo: 28,
            notes: [
                DemoNote(
                    after: 0,
                    kind: "bullying",
                    mode: "in-person",
                    heard: """
                        지도교수가 새벽에 메시지를 보내고, 답이 늦으면 회의에서 이름을 불러 나무란다고 함. \
                        연구실 단체 대화방에서 빠지고 싶다고 함.
                        """,
                    agreed: "있었던 일을 날짜와 함께 적어 두기로 함.",
                    next: "학과 대학원위원회에 이름 없이 묻기",
                    nextIn: -20,
                    more: [
                        .client: .code("combined"), .nationality: .code("korean"),
                        .relation: .code("advisor"), .power: .reply(.yes),
                        .channel: .code("visit"), .wants: .codes(["listen", "separation"]),
                        .sexual: .reply(.no), .minor: .reply(.no), .retaliation: .reply(.yes),
                    ]
                ),
                DemoNote(
                    after: 14,
                    kind: "bullying",
                    mode: "in-person",
                    heard: """
                        단체 대화방의 말을 다시 읽으며 이야기함. 잠을 세 시간쯤 잔다고 함. 정식 신고는 졸업 \
                        뒤에 생각하고 싶다고 함.

                        “혼자 밥을 먹는 게 제일 힘들어요.”
                        """,
                    agreed: "학교 상담센터에 같이 가는 것은 더 생각해 보기로 함.",
                    next: "연구실 자리를 옮길 수 있는지 행정팀에 묻고 알리기",
                    nextIn: 2,
                    more: [
                        .starts: .time(TimeOfDay(minutesAfterMidnight: 14 * 60)),
                        .ends: .time(TimeOfDay(minutesAfterMidnight: 14 * 60 + 50)),
                        .opinion: .text("다음에는 잠부터 물어볼 것."),
                    ]
                ),
            ],
            comesIn: 3
        ),
        DemoConsultation(
            account: "cheong",
            name: "",
            isPseudonym: true,
            daysAgo: 12,
            notes: [
                DemoNote(
                    after: 0,
                    kind: "funding",
                    mode: "phone",
                    heard: "인건비 일부를 연구실 통장으로 돌려보내라는 말을 들었다고 함. 이름은 말하지 않음.",
                    agreed: "다시 전화하기로 함.",
                    more: [.channel: .code("extension"), .relation: .code("lab")]
                )
            ],
            comesIn: -5
        ),
        DemoConsultation(
            account: "cheong",
            name: "장화",
            isPseudonym: false,
            daysAgo: 60,
            notes: [
                DemoNote(
                    after: 0,
                    kind: "relations",
                    mode: "online",
                    heard: "방을 함께 쓰는 사람과 말이 끊긴 지 두 달이라고 함.",
                    agreed: "생활관의 방 옮기기 절차를 함께 읽어 봄.",
                    more: [.client: .code("undergraduate"), .channel: .code("mail")]
                )
            ],
            outcome: "informed"
        ),
        DemoConsultation(
            account: "gildong",
            name: "Heungbu",
            isPseudonym: true,
            daysAgo: 20,
            notes: [
                DemoNote(
                    after: 0,
                    kind: "labour",
                    mode: "in-person",
                    heard:
                        "Told to be in the lab on Sundays. Leave was refused twice without a reason.",
                    agreed: "We read the rules on working time together.",
                    next: "Send the English text",
                    nextIn: 1,
                    more: [.nationality: .code("foreign"), .language: .code("en")]
                )
            ]
        ),
    ]
}
