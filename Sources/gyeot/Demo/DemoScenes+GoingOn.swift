import Casework

extension DemoScene {
    /// Two who go on: one comes with a word instead of a name, one chooses and wants to be reached.
    static let goingOn = [
        DemoScene(
            center: "grad",
            daysAgo: 7,
            language: .korean,
            kinds: ["bullying"],
            words: "글로는 다 적기 어려워요. 이름을 말하지 않고 만나서 이야기할 수 있을까요.",
            relation: "senior",
            wish: .advise,
            acts: [
                .read(by: "cheong", after: 1),
                .classify(by: "cheong", as: "bullying", after: 0),
                .assign(by: "cheong", to: ["cheong", "gildong"], after: 0),
                .answer(
                    by: "cheong",
                    "네, 이름 없이 만날 수 있어요. 만날 수 있는 때를 알려 드릴게요.",
                    after: 1
                ),
                .offer(by: "cheong", ahead: [1, 2, 3], at: "나래관 3층 상담실 2", after: 0),
                .choose(word: "푸른 우산", after: 1),
            ]
        ),
        DemoScene(
            center: "grad",
            daysAgo: 5,
            language: .english,
            kinds: ["labour"],
            words: "I would rather talk than write, but I am not sure yet whether I dare to come.",
            wish: .listen,
            acts: [
                .read(by: "gildong", after: 1),
                .classify(by: "gildong", as: "labour", after: 0),
                .assign(by: "gildong", to: ["gildong", "cheong"], after: 0),
                .answer(by: "gildong", "There is no hurry. Here are some times.", after: 1),
                .offer(by: "gildong", ahead: [4, 5], at: "Narae Hall, 3rd floor", after: 0),
                .leaveContact("000-0000-0000", when: "weekday evenings, texts only", after: 1),
            ]
        ),
    ]
}
