extension GoingOn {
    static func example(_ say: Sample) -> GoingOn {
        GoingOn(
            timesNote: say("아직 알려 온 때가 없어요.", "The center has not named any times yet."),
            contact: .example(say),
            formal: FormalWay(
                bodies: say("조사할 수 있는 곳: 인권윤리센터", "Who can investigate: the Ethics Center")
            )
        )
    }

    /// Times to choose from, with everything that may be wrong about a choice.
    static func offered(_ say: Sample) -> GoingOn {
        var page = example(say)
        page.timesNote = nil
        page.reason = say(
            "그날 건물이 문을 닫게 되었어요. 미안해요.",
            "The building will be closed that day. We are sorry."
        )
        page.times = TimesForm(
            action: say.path("/receipt/meeting"),
            times: [
                Choice(
                    code: "1b",
                    words: say("11월 26일 목요일 오후 2시", "Thursday 26 November, 2 pm"),
                    hint: say("나래관 3층 상담실 2", "Narae Hall, 3rd floor, room 2"),
                    isChosen: true
                ),
                Choice(
                    code: "2b",
                    words: say("11월 27일 금요일 오전 10시 30분", "Friday 27 November, 10:30 am"),
                    hint: say(
                        "도서관 뒤 작은 회의실. 기다리는 사람: 심청",
                        "Small room behind the library. Waiting for you: Sim Cheong"
                    )
                ),
            ],
            timesFault: say("그때는 이미 지났어요.", "That time has passed."),
            word: Field(
                value: say("푸른 우산", "blue umbrella"),
                fault: say("알아보는 말을 적어 주세요.", "Please write a word.")
            )
        )
        page.isComing = true
        return page
    }

    /// A chosen time, and a contact that was asked for.
    static func chosen(_ say: Sample) -> GoingOn {
        var page = example(say)
        page.timesNote = say("이미 고른 때가 있어요.", "You have chosen a time already.")
        page.meeting = MeetingShown(
            day: say("11월 26일 목요일", "Thursday 26 November"),
            datetime: "2026-11-26",
            time: say("오후 2시", "2 pm"),
            place: say("나래관 3층 상담실 2", "Narae Hall, 3rd floor, room 2"),
            who: say("심청", "Sim Cheong"),
            word: say("푸른 우산", "blue umbrella"),
            cancelAction: say.path("/receipt/meeting/cancellation")
        )
        page.contact.left = ContactShown(
            how: say("11월 20일에 남겼어요. 방법: 문자.", "Left on 20 Nov. Way: text message."),
            words: "000-0000-0000",
            when: say("평일 저녁 7시 뒤", "weekdays after 7 pm"),
            removalAction: say.path("/receipt/contact/removal")
        )
        return page
    }
}

extension ContactForm {
    static func example(_ say: Sample) -> ContactForm {
        ContactForm(
            action: say.path("/receipt/contact"),
            ways: [
                Choice(code: "text", words: say("문자", "Text message"), isChosen: true),
                Choice(code: "call", words: say("전화", "Phone call")),
                Choice(code: "mail", words: say("이메일", "Email")),
                Choice(code: "other", words: say("그 밖", "Another way")),
            ]
        )
    }
}
