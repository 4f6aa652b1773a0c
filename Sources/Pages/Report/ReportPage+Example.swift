package import Casework

extension ReportPage {
    package static func example(in language: Language) -> ReportPage {
        let say = Sample(language)
        return ReportPage(
            frame: .example(say, at: "/report"),
            action: say.path("/report/sent"),
            draft: "draft-of-the-example",
            kinds: Choice.kinds(say),
            relations: Choice.relations(say),
            wishes: Choice.wishes(say),
            centers: .centers(say),
            leaveOut: .officers(say),
            attaching: .example(say),
            readers: say("고른 센터의 상담원 2명", "two counsellors of the center you choose"),
            howLong: say("끝난 날부터 1년", "1 year after it has ended"),
            answerDays: 3,
            beyond: say(
                "학교 와이파이는 이 주소에 접속한 사실을 알 수 있어요.",
                "Campus Wi-Fi can see that you visited this address."
            ),
            onion: "http://\(String(repeating: "gyeot2a", count: 8)).onion",
            operators: Operator.examples(say)
        )
    }

    package static func variants(in language: Language) -> [String: ReportPage] {
        let say = Sample(language)
        var single = example(in: language)
        single.centers = nil
        single.leaveOut = nil
        single.operators = Array(Operator.examples(say).prefix(1))
        var flooded = example(in: language)
        flooded.question = .example(say, faulty: true)
        return ["faulty": faulty(say), "single": single, "flooded": flooded]
    }

    private static func faulty(_ say: Sample) -> ReportPage {
        let missing = say(
            "무슨 일이 있었는지 한 줄이라도 적어 주세요",
            "Please write at least one line about what happened"
        )
        let nobody = say(
            "이렇게 빼면 대학원생인권센터에는 읽을 사람이 없어요",
            "With these people left out nobody could read it at the student center"
        )
        var page = example(in: say.language)
        page.frame.tongue = nil
        page.notice = say(
            "이 화면을 연 지 하루가 넘어서 새로 준비했어요. 적은 내용은 그대로 있으니 한 번 더 보내 주세요.",
            "This page had been open for more than a day, so we made it ready again. "
                + "Your words are here; please send it once more."
        )
        page.faults = Faults(
            heading: say("두 곳을 고치면 보낼 수 있어요", "Two things to mend before you can send"),
            links: [
                Link(address: "#story", words: missing),
                Link(address: "#leave-out", words: nobody),
            ]
        )
        page.story.fault = missing
        page.kinds = Choice.kinds(say, chosen: ["bullying", "errands"])
        page.time.value = say("지난여름부터 지금까지", "Since last summer")
        page.place.value = say("연구실, 단체 대화방", "Lab, group chat")
        page.relations = Choice.relations(say, chosen: "advisor")
        page.wishes = Choice.wishes(say, chosen: "advise")
        page.attaching = .faulty(say)
        page.leaveOut?.fault = nobody
        page.leaveOut?.choices[0].isChosen = true
        page.leaveOut?.choices[1].isChosen = true
        page.leaveOutOther.value = say("같은 연구실 사람들", "People in my lab")
        return page
    }
}
