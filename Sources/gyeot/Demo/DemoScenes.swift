import Casework

extension DemoScene {
    /// Some months at two invented centers; nobody in here exists.
    static let all: [DemoScene] = past + early + autumn + goingOn + fresh

    private static let early = [
        DemoScene(
            center: "grad",
            daysAgo: 96,
            language: .korean,
            kinds: ["authorship"],
            words: """
                함께 쓴 논문에서 제 이름이 빠졌어요. 실험은 거의 제가 했는데, 제출하고 나서야 알았어요.

                연구실에서 계속 지내야 해서 크게 만들고 싶지는 않아요. 이럴 때 어떻게 하는지 알고 싶어요.
                """,
            when: "지난봄",
            place: "연구실",
            relation: "advisor",
            wish: .advise,
            acts: [
                .read(by: "cheong", after: 1),
                .classify(by: "cheong", as: "authorship", after: 0),
                .assign(by: "cheong", to: ["cheong"], after: 0),
                .answer(
                    by: "cheong",
                    """
                    열심히 한 일에서 이름이 빠졌으니 많이 속상하셨겠어요. 누가 어떤 일을 했는지 남아 있는 기록을 \
                    먼저 모아 두시면 좋겠어요.

                    저자 순서를 다시 이야기할 수 있는 자리가 학과와 연구윤리 쪽에 따로 있어요. 원하시면 그 차이를 \
                    알려 드릴게요.
                    """,
                    after: 1
                ),
                .add("두 곳의 차이를 알고 싶어요. 이름 없이 물어볼 수 있나요?", after: 3),
                .answer(
                    by: "cheong",
                    "묻는 것까지는 이름이 없어도 돼요. 신청은 이름이 필요해요. 두 곳의 순서를 아래에 적어 두었어요.",
                    after: 1
                ),
                .close(by: "cheong", .elsewhere, "연구윤리 절차를 안내함.", after: 12),
            ]
        ),
        DemoScene(
            center: "ethics",
            daysAgo: 74,
            language: .korean,
            kinds: ["bullying"],
            words: "행정실에서 같은 일을 두고 사람들 앞에서 큰 소리로 나무라는 일이 몇 달째 이어져요.",
            when: "봄부터",
            place: "행정실",
            relation: "staff",
            wish: .stop,
            acts: [
                .read(by: "uchi", after: 1),
                .classify(by: "uchi", as: "bullying", after: 1),
                .assign(by: "uchi", to: ["uchi"], after: 0),
                .answer(
                    by: "uchi",
                    "적어 주신 일은 규정에서 말하는 괴롭힘에 들 수 있어요. 자리를 떼어 놓는 조치를 부탁하는 길이 있어요.",
                    after: 1
                ),
                .close(by: "uchi", .complaintExplained, "신고서와 임시조치를 안내함.", after: 20),
            ]
        ),
    ]

    private static let autumn = [
        DemoScene(
            center: "grad",
            daysAgo: 33,
            language: .english,
            kinds: ["labour"],
            words: """
                I am told to be in the lab on Sundays too, and my leave was refused twice without a reason. \
                I am not from Korea and I do not know what the rules are.
                """,
            when: "since September",
            place: "lab",
            relation: "advisor",
            wish: .advise,
            acts: [
                .read(by: "gildong", after: 1),
                .classify(by: "gildong", as: "labour", after: 0),
                .assign(by: "gildong", to: ["gildong", "cheong"], after: 0),
                .answer(
                    by: "gildong",
                    """
                    Thank you for writing. The rules for students' working time are the same for \
                    everybody, whatever their nationality, and a refusal of leave needs a reason.

                    Would you like us to send you the text in English?
                    """,
                    after: 1
                ),
                .add("Yes please. And can my advisor find out that I asked?", after: 2),
            ]
        ),
        DemoScene(
            center: "ethics",
            daysAgo: 21,
            language: .korean,
            kinds: ["discrimination"],
            words: "수업에서 특정 나라 학생들을 두고 웃음거리로 삼는 말이 되풀이돼요. 저만 불편한 걸까요.",
            place: "강의실",
            relation: "professor",
            wish: .listen,
            acts: [
                .read(by: "chunhyang", after: 2),
                .classify(by: "chunhyang", as: "discrimination", after: 0),
                .assign(by: "chunhyang", to: ["uchi"], after: 0),
            ]
        ),
        DemoScene(
            center: "grad",
            daysAgo: 17,
            language: .korean,
            kinds: ["unsure"],
            words: "적어 보니 마음이 조금 가벼워졌어요. 이번에는 여기까지만 할게요.",
            wish: .listen,
            acts: [.read(by: "cheong", after: 1), .withdraw(after: 1)]
        ),
        DemoScene(
            center: "grad",
            daysAgo: 9,
            language: .korean,
            kinds: ["abuse", "secondary"],
            words: "회의에서 욕설을 들었다고 말한 뒤로 연구실 사람들이 저를 피해요.",
            when: "지난달",
            place: "연구실 회의",
            relation: "senior",
            wish: .stop,
            acts: [
                .read(by: "gildong", after: 1),
                .classify(by: "gildong", as: "secondary", after: 0),
                .assess(
                    by: "gildong",
                    sexual: .unknown,
                    authority: .yes,
                    thirdParty: .no,
                    after: 0
                ),
                .assign(by: "gildong", to: ["gildong"], after: 0),
                .answer(
                    by: "gildong",
                    "말씀하신 뒤에 그런 일을 겪으셨다니 얼마나 힘드셨을지요. 그 자체로 2차 피해로 다룰 수 있어요.",
                    after: 1
                ),
            ]
        ),
    ]

    private static let fresh = [
        DemoScene(
            center: "grad",
            daysAgo: 3,
            language: .korean,
            kinds: ["funding"],
            words: "받은 인건비의 일부를 다시 모아 두는 통장이 있어요. 다들 그런다고 하는데 맞는지 모르겠어요.",
            relation: "advisor",
            wish: .advise,
            files: [
                DemoFile(
                    name: "돈을 넣은 날.txt",
                    words: """
                        3월 25일  40만 원
                        4월 24일  40만 원
                        5월 26일  45만 원
                        """
                ),
                .conversation,
            ],
            acts: [.read(by: "cheong", after: 1)]
        ),
        DemoScene(
            center: "ethics",
            daysAgo: 2,
            language: .korean,
            kinds: ["digital"],
            words: "단체 대화방에 동기의 사진을 고쳐서 올리는 사람이 있어요. 당사자는 아직 모르는 것 같아요.",
            when: "이번 주",
            place: "단체 대화방",
            relation: "peer",
            wish: .stop
        ),
        DemoScene(
            center: "grad",
            daysAgo: 1,
            language: .korean,
            kinds: ["bullying", "errands"],
            words: """
                지난여름부터 교수님 댁의 심부름을 하고 있어요. 못 하겠다고 한 뒤로는 회의에 부르지 않으세요.

                제가 예민한 건지, 어디에 말해야 하는지 모르겠어요.
                """,
            when: "지난여름부터 지금까지",
            place: "연구실",
            relation: "advisor",
            wish: .advise,
            leaveOut: ["임꺽정"]
        ),
        DemoScene(
            center: "grad",
            daysAgo: 0,
            language: .english,
            kinds: ["unsure"],
            words: "Something happened at the department dinner. I am not ready to write more yet.",
            wish: .listen
        ),
    ]
}
