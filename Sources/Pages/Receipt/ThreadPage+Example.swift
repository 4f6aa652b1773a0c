package import Casework

extension ThreadPage {
    package static func example(in language: Language) -> ThreadPage {
        let say = Sample(language)
        return ThreadPage(
            frame: .example(say),
            code: "7K2MQX9D4TRBW8HN3FVC5",
            draft: "draft-of-the-example",
            showAction: say.path("/receipt"),
            additionAction: say.path("/receipt/additions"),
            withdrawalAction: say.path("/receipt/withdrawal"),
            tongueAction: say.otherPath("/receipt"),
            status: say("답이 왔어요.", "There is an answer."),
            lead: say(
                "11월 17일에 상담원이 읽었고, 18일에 답을 남겼어요. 답하지 않아도 괜찮아요.",
                "A counsellor read it on 17 Nov and answered on 18 Nov. You need not reply."
            ),
            story: OwnStory(day: say.day(11, 16), files: .example(say)),
            messages: [answer(say)],
            addition: Field(),
            attaching: .example(say),
            mayWithdraw: true,
            goingOn: .example(say),
            trail: [
                TrailStep(day: say.day(11, 16), words: say("글을 보냈어요", "You sent it")),
                TrailStep(
                    day: say.day(11, 17),
                    words: say("상담원이 읽었어요", "A counsellor read it")
                ),
                TrailStep(
                    day: say.day(11, 18),
                    words: say("답이 왔어요", "We answered"),
                    isNow: true
                ),
                TrailStep(
                    when: say("그다음", "After that"),
                    words: say("직접 정해요", "You decide"),
                    isLater: true
                ),
            ],
            center: .example(say),
            leftOut: say("골라 주신 1명은 이 글을 볼 수 없어요.", "The person you left out cannot see it."),
            answerDays: 3,
            howLong: say(
                "끝난 날부터 1년이 지나면 글과 함께 지워져서 이 코드로 들어올 수 없어요.",
                "1 year after it has ended it is deleted, and the code opens nothing."
            )
        )
    }

    private static func answer(_ say: Sample) -> Message {
        Message(
            writer: say("상담원", "Counsellor"),
            day: say.day(11, 18),
            words: say(
                "보내 주신 글을 두 번 읽었어요. 여름부터 혼자 견디셨다니 많이 지치셨을 것 같아요.\n\n"
                    + "한 가지를 여쭙고 싶어요. 답하고 싶을 때만 답해 주세요. 지금도 같은 자리에서 일하고 계신가요?",
                "I read what you sent twice. You have carried this alone since summer; "
                    + "you must be tired.\n\nOne question, only if you want to answer it: "
                    + "are you still working in the same place?"
            )
        )
    }
}
