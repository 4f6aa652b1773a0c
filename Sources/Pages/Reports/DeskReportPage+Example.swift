package import Casework

extension DeskReportPage {
    package static func example(in language: Language) -> DeskReportPage {
        let say = Sample(language)
        return DeskReportPage(
            frame: .example(say, back: "/reports/1a", isReports: true),
            number: say("2026-접수-0119", "2026-0119"),
            title: say("갑질·괴롭힘, 사적인 심부름", "Bullying, private errands"),
            arrived: say.day(11, 19),
            due: say.due(11, 24),
            next: Link(address: "#answer", words: say("첫 답 쓰기", "Write the first answer")),
            read: .example(say),
            files: .example(say),
            answer: AnswerForm(action: "/reports/1a/answers", isFirst: true),
            goingOn: .example(say),
            classification: .example(say),
            assignment: .example(say),
            consultations: .example(say),
            closure: .example(say),
            triage: .example(say),
            trail: [
                TrailStep(
                    day: say.day(11, 19),
                    words: say(
                        "글이 옴. 당번 상담원 홍길동, 심청에게 잠김",
                        "Came in, locked to Hong Gildong and Sim Cheong, who were on duty"
                    )
                ),
                TrailStep(
                    day: say.day(11, 23),
                    words: say("홍길동이 처음 엶", "Hong Gildong opened it"),
                    isNow: true
                ),
                TrailStep(
                    when: say("아직", "To come"),
                    words: say("나누기, 맡기기, 첫 답", "classify, assign, first answer"),
                    isLater: true
                ),
            ],
            trailWords: say("2가지", "2")
        )
    }
}

extension ReadReport {
    static func example(_ say: Sample) -> ReadReport {
        ReadReport(
            story: say(
                "지난여름부터 교수님 자녀의 숙제와 집안 심부름을 하고 있어요. 못 하겠다고 한 뒤로는 연구실 회의에 "
                    + "부르지 않으세요.\n\n단체 대화방에서 “이런 것도 못 하면서 졸업을 하겠다고”라는 말을 여러 번 "
                    + "들었어요. 제가 예민한 건지, 어디에 말해야 하는지 모르겠어요.",
                "Since last summer I have been doing homework for my advisor's child, and errands "
                    + "for the family. Since I said that I could not go on, I am no longer called "
                    + "to lab meetings.\n\nI do not know whether I am being too sensitive, or whom "
                    + "to tell."
            ),
            exclusion: say(
                "글쓴이가 임꺽정 센터장을 뺐습니다. 같은 연구실 사람들에게도 알려지지 않게 합니다.",
                "The reporter left out Im Kkeokjeong, director. "
                    + "People in the same lab must not learn of it either."
            ),
            facts: Fact.examples(say)
        )
    }
}

extension Fact {
    static func examples(_ say: Sample) -> [Fact] {
        [
            Fact(
                name: say("때와 곳", "When and where"),
                words: say("지난여름부터 지금까지, 연구실과 단체 대화방", "Since last summer, lab and group chat")
            ),
            Fact(name: say("사이", "Relation"), words: say("지도교수", "Advisor")),
            Fact(
                name: say("바라는 것", "Hopes for"),
                words: say("어떻게 하면 좋을지 알고 싶음", "To know what can be done")
            ),
        ]
    }
}
