extension ClassificationForm {
    static func example(_ say: Sample) -> ClassificationForm {
        ClassificationForm(
            action: "/reports/1a/classification",
            kinds: Choice.kinds(say, chosen: ["bullying"]),
            also: Choice.kinds(say, chosen: ["errands"]),
            state: say("갑질·괴롭힘", "Bullying")
        )
    }
}

extension AssignmentForm {
    static func example(_ say: Sample) -> AssignmentForm {
        AssignmentForm(
            action: "/reports/1a/assignment",
            officers: [
                Choice(code: "5f", words: say("홍길동 상담원", "Hong Gildong"), isChosen: true),
                Choice(code: "2f", words: say("심청 상담원", "Sim Cheong")),
                Choice(
                    code: "1f",
                    words: say("임꺽정 센터장", "Im Kkeokjeong"),
                    hint: say("글쓴이가 뺐습니다.", "Left out by the reporter."),
                    isBarred: true
                ),
            ],
            barred: say(
                "임꺽정 센터장은 고를 수 없습니다. 글쓴이가 뺐습니다.",
                "Im Kkeokjeong cannot be chosen: the reporter left him out."
            ),
            state: say("홍길동", "Hong Gildong"),
            isOpen: true
        )
    }
}

extension ClosureForm {
    static func example(_ say: Sample) -> ClosureForm {
        ClosureForm(
            action: "/reports/1a/closure",
            closings: [
                Choice(code: "answered", words: say("답하고 마침", "Answered")),
                Choice(code: "consultation", words: say("상담으로 이어짐", "Went on as a consultation")),
                Choice(
                    code: "complaintExplained",
                    words: say("정식 신고를 안내함", "Formal complaint explained")
                ),
                Choice(code: "elsewhere", words: say("다른 기관을 안내함", "Pointed elsewhere")),
                Choice(code: "unreachable", words: say("더는 답이 없음", "No more replies")),
                Choice(code: "spam", words: say("관계없는 글", "Not a report")),
            ],
            along: say(
                "함께 보는 글 1건도 같은 까닭으로 함께 마칩니다.",
                "Ends along with it for the same reason, reports looked at beside it: 1."
            )
        )
    }
}
