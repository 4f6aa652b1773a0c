extension DeskGoingOn {
    static func example(_ say: Sample) -> DeskGoingOn {
        DeskGoingOn(
            offers: [
                DeskOffer(
                    when: say("11월 27일 금요일 오전 10시 30분", "Friday 27 November, 10:30 am"),
                    datetime: "2026-11-27",
                    place: say("도서관 뒤 작은 회의실", "Small room behind the library"),
                    change: .example(say)
                )
            ],
            offer: .example(say)
        )
    }

    /// A chosen time ahead, a contact, and a step that waits.
    static func chosen(_ say: Sample) -> DeskGoingOn {
        var page = example(say)
        var change = OfferChange.example(say)
        change.id = "chosen"
        change.isChosen = true
        change.fault = say("까닭을 적으십시오.", "Say why.")
        change.isOpen = true
        page.contact = DeskContact(
            facts: [
                Fact(name: say("방법", "Way"), words: say("문자", "Text message")),
                Fact(name: say("연락처", "Contact"), words: "000-0000-0000"),
                Fact(name: say("안전한 때", "Safe time"), words: say("평일 저녁", "Weekday evenings")),
            ],
            action: "/reports/1a/contacts"
        )
        page.meeting = DeskMeeting(
            when: say("11월 26일 목요일 오후 2시", "Thursday 26 November, 2 pm"),
            datetime: "2026-11-26",
            facts: [
                Fact(name: say("알아보는 말", "Word"), words: say("푸른 우산", "blue umbrella")),
                Fact(name: say("곳", "Place"), words: say("나래관 3층", "Narae Hall, 3rd floor")),
            ],
            change: change
        )
        return page
    }

    /// A chosen time that has passed, and a form for times with faults.
    static func passed(_ say: Sample) -> DeskGoingOn {
        var page = chosen(say)
        page.contact = DeskContact()
        page.offers = []
        page.meeting?.change = nil
        page.meeting?.outcome = OutcomeForm(
            action: "/reports/1a/meeting-outcomes",
            meeting: "1b",
            outcomes: [
                Choice(
                    code: "met",
                    words: say("만났습니다", "We met"),
                    hint: say("고맙다는 말이 나옵니다.", "The page says thank you.")
                ),
                Choice(code: "weCouldNot", words: say("우리가 나가지 못했습니다", "We could not be there")),
            ],
            fault: say("어떻게 되었는지 고르십시오.", "Choose what came of it."),
            why: Field(fault: say("까닭을 적으십시오.", "Say why."))
        )
        let past = say("지난 때입니다.", "That time has passed.")
        page.offer?.rows[0].fault = past
        page.offer?.rows[0].day = "2026-11-01"
        page.offer?.rows[0].time = "14:00"
        page.offer?.place.fault = say("만날 곳을 적으십시오.", "Say where.")
        page.offer?.who.fault = say("너무 깁니다.", "Too long.")
        page.offer?.fault = say("만날 때를 하나는 적으십시오.", "Name at least one time.")
        page.offer?.isOpen = true
        return page
    }
}

extension OfferChange {
    static func example(_ say: Sample) -> OfferChange {
        OfferChange(
            action: "/reports/1a/meeting-changes",
            meeting: "2b",
            id: "offer-1",
            day: Field(value: "2026-11-27"),
            time: Field(value: "10:30"),
            place: Field(value: say("도서관 뒤 작은 회의실", "Small room behind the library")),
            who: Field()
        )
    }
}

extension OfferForm {
    static func example(_ say: Sample) -> OfferForm {
        OfferForm(
            action: "/reports/1a/meetings",
            rows: (1...3).map {
                OfferRow(number: $0, name: say("\($0)번째", "Time \($0)"))
            },
            place: Field(value: say("나래관 3층 상담실 2", "Narae Hall, 3rd floor, room 2"))
        )
    }
}
