import Casework

extension DemoScene {
    /// Ended almost a year ago: it goes soon, unless somebody keeps it for a reason.
    static let past = [
        DemoScene(
            center: "grad",
            daysAgo: 370,
            language: .korean,
            kinds: ["labour"],
            words: "명절에도 실험실을 지키라고 해요. 쉬는 날을 바꿔 달라고 해도 되는지 알고 싶어요.",
            when: "지난 명절",
            place: "실험실",
            relation: "advisor",
            wish: .advise,
            acts: [
                .read(by: "cheong", after: 1),
                .classify(by: "cheong", as: "labour", after: 0),
                .assign(by: "cheong", to: ["cheong"], after: 0),
                .answer(
                    by: "cheong",
                    "쉬는 날은 바꿔 달라고 하실 수 있어요. 학과에 근무표를 함께 정하는 자리가 있어서 그 길을 적어 두었어요.",
                    after: 1
                ),
                .close(by: "cheong", .answered, "근무표를 함께 정하기로 함.", after: 11),
            ]
        )
    ]
}
