package import Casework

extension GuidePage {
    package static func example(in language: Language) -> GuidePage {
        let say = Sample(language)
        return GuidePage(
            frame: .example(say, at: "/guide"),
            action: say.path("/guide"),
            audiences: [
                Choice(code: "undergraduate", words: say("학부생", "An undergraduate")),
                Choice(code: "graduate", words: say("대학원생", "A graduate student")),
                Choice(code: "staff", words: say("교직원·연구원", "Staff or a researcher")),
                Choice(code: "other", words: say("그 밖의 사람", "Somebody else")),
                Choice(
                    code: "",
                    words: say("말하지 않을래요", "I would rather not say"),
                    isChosen: true
                ),
            ],
            topics: [
                Choice(code: "danger", words: say("지금 위험해요", "I am in danger now")),
                Choice(code: "talk", words: say("그냥 이야기하고 싶어요", "I just want to talk")),
                Choice(code: "bullying", words: say("갑질·괴롭힘", "Bullying, abuse of power")),
                Choice(code: "unsure", words: say("잘 모르겠어요", "I am not sure")),
            ],
            places: PlaceShown.examples(say),
            lines: HelpLineShown.examples(say)
        )
    }

    package static func variants(in language: Language) -> [String: GuidePage] {
        let say = Sample(language)
        let places = PlaceShown.examples(say)
        var answered = example(in: language)
        answered.audiences[4].isChosen = false
        answered.audiences[1].isChosen = true
        answered.topics[2].isChosen = true
        answered.answer = GuideAnswerShown(
            heading: say("여기부터 가 보세요.", "Begin here."),
            asked: say("대학원생 · 갑질·괴롭힘", "A graduate student · Bullying, abuse of power"),
            isUrgent: false,
            places: [places[0]],
            tongueAction: say("/en/guide", "/guide"),
            who: "graduate",
            about: "bullying"
        )
        var urgent = example(in: language)
        urgent.topics[0].isChosen = true
        urgent.answer = GuideAnswerShown(
            heading: say("먼저 전화하세요.", "Call first."),
            asked: say("말하지 않을래요 · 지금 위험해요", "I would rather not say · In danger now"),
            isUrgent: true,
            lines: HelpLineShown.examples(say),
            places: places,
            tongueAction: say("/en/guide", "/guide"),
            who: "",
            about: "danger"
        )
        return ["answered": answered, "urgent": urgent]
    }
}

extension PlaceShown {
    static func examples(_ say: Sample) -> [PlaceShown] {
        [
            PlaceShown(
                name: say("대학원생인권센터", "Graduate Student Rights Center"),
                mark: "students",
                runBy: say("학생이 운영해요", "Run by students"),
                reason: say(
                    "같은 대학원생이 듣고, 어느 기관에 갈지 함께 정해요.",
                    "Fellow graduate students listen and decide with you where to go."
                ),
                does: say("듣고 함께 방법 찾기", "Listen, and look for a way with you"),
                cannot: say("조사하거나 징계를 요청하는 일", "Investigate, or ask for discipline"),
                readers: say("학생 상담원 2명", "Two student counsellors"),
                forWhom: say("누구나", "Everybody"),
                hours: say("평일 10시–18시", "Weekdays, 10:00–18:00"),
                door: say("나래관 203호", "Narae Hall, room 203"),
                phone: "0000-0203",
                dial: "tel:0000-0203",
                mail: "grad-rights@gaon.example",
                report: say.path("/grad/report")
            ),
            PlaceShown(
                name: say("상담센터", "Counselling Center"),
                mark: "school",
                runBy: say("학교가 운영해요", "Run by the university"),
                reason: say("마음부터 이야기할 수 있어요.", "You can begin with how you feel."),
                does: say("마음을 돌보는 상담", "Counselling for your well-being"),
                forWhom: say("학부생, 대학원생", "Undergraduates, graduate students"),
                phone: "0000-0310",
                dial: "tel:0000-0310",
                web: .example
            ),
        ]
    }
}

extension HelpLineShown {
    static func examples(_ say: Sample) -> [HelpLineShown] {
        let day = say.day(11, 2)
        return [
            HelpLineShown(
                number: "112",
                dial: "tel:112",
                about: say("경찰, 문자도 돼요", "Police, texts are fine too"),
                hours: say("24시간", "Day and night"),
                languages: say("한국어", "Korean"),
                topics: say("지금 위험해요", "Danger now"),
                checkedOn: day
            ),
            HelpLineShown(
                number: "1577-1366",
                dial: "tel:1577-1366",
                about: say("다누리콜센터", "Danuri helpline"),
                hours: say("24시간", "Day and night"),
                checkedOn: day
            ),
        ]
    }
}
